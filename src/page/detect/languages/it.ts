import type { Words } from '../vocabulary';

/** Italian. */
export const it: Words = {
  otp: `
    codice di verifica|codice verifica|codice monouso|codice usa e getta|password monouso|password usa e getta|codice di autenticazione|
    codice autenticazione|codice sms|codice temporaneo|codice otp|codice a 6 cifre|codice a sei cifre|codice ricevuto|codice di accesso monouso`,
  safety: 'codice di sicurezza|codice di conferma|inserisci il codice|inserire il codice|codice di convalida',
  code: 'codice|codici|gettone',
  factor: `
    due fattori|doppio fattore|due passaggi|secondo fattore|multifattore|piu fattori|verifica la tua identita|conferma la tua identita|
    verifica dell identita|autenticazione a 2|verifica in due`,
  app: 'app di autenticazione|applicazione di autenticazione|app autenticatore|generato dall*|generato da|autenticatore',
  text: 'sms|messaggio di testo|tuo telefono|numero di telefono|cellulare|tuo numero',
  sent: 'inviato|inviata|abbiamo inviato|ricevuto|ricevere|spedito',
  resend: 'reinvia|nuovo codice|invia di nuovo|invia nuovamente|rinvia',
  getCode: 'invia codice|ottieni codice|richiedi codice|invia il codice',
  backup: 'codice di recupero|codici di recupero|codice di backup|codici di backup|codice di ripristino|codice di riserva|codice di emergenza',
  verify: 'verifica|conferma|convalida',
  setUp: `
    configura|configurare|configurazione|attiva|attivare|attivazione|abilita|abilitare|registra|registrazione|aggiungi|installa|installare|
    imposta`,
  scan: 'scansion*|inquadra*|scannerizz*',
  qr: 'codice qr|codice a barre',
  secret: 'chiave segreta|chiave di configurazione|manualmente|chiave',
  postal: 'codice postale|c a p',
  card: 'carta di credito|numero di carta|numero carta|scadenza',
  promo: 'sconto|buono|promozional*|coupon|regalo',
  captcha: 'caratteri|lettere|immagine|codice di controllo|antispam',
  geo: 'prefisso',
  bank: 'abi|cab|codice iban',
  item: `
    prodotto|articolo|ordine|prenotazione|codice fiscale|codicefiscale|partita iva|codice cliente|codice utente|fattura|quantita|importo|
    codice azienda`,
  referral: 'invito|referral|codice amico|presentatore',
  search: 'cerca|ricerca',
  device: 'visualizzato sul|codice dispositivo|tuo televisore',
  newPin: 'nuovo pin|crea pin|conferma pin',
  numbered: 'numero',
  phone: 'telefono|cellulare',
  email: 'posta elettronica|email|e mail|mail|casella',
  user: 'utente|nome utente|codice utente|account',
  password: 'password|parola d ordine',
  person: 'nome|cognome|azienda|indirizzo|citta|paese|provincia',
  date: 'data di nascita|giorno|mese|anno',
  signIn: 'accedi|accesso|login|entra|sono gia registrato|effettua l accesso|autenticazione|gia cliente|collegati|accedere',
  signUp: `
    registrati|registrazione|crea account|crea un account|iscriviti|nuovo cliente|crea il tuo account|iscrizione|registrarsi|crea profilo|
    nuovo account`,
  forgot: 'dimenticat*|recupera password|smarrit*|hai perso|recupera la password',
  terms: 'termini|condizioni|accetto|privacy|informativa|newsletter|consenso',
  newPassword: 'nuova password|crea password|crea una password|scegli una password|scegli|nuova|imposta',
  repeat: 'conferma|ripeti|confermare|di nuovo|ripetere|reinserisci',
  current: 'attuale|vecchia|corrente',
  change: 'cambia|modifica|salva|aggiorna',
  reset: 'reimposta*|ripristina*',
  rules: 'caratteri|almeno|minimo|maiuscol*|corrispondono|sicurezza',
  subscribe: 'iscriviti alla|newsletter*',
  contact: 'contatt*|messaggio|oggetto|commento',
  checkout: 'pagamento|spedizione|fatturazione',
  noAccount: 'non hai un account|non sei registrato|non hai ancora|nuovo utente|non sei ancora',
  next: 'avanti|continua|prosegui',
};

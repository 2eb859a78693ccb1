/**
 * What Google's pages write. English from public guides and scripts (facts: pages.md E, B); the other languages are Google's own names
 * of these things as its help uses them, unchecked on the page, so a difference costs the arrow and nothing else.
 */
import type { Words } from '../service';

/** Enough to tell views apart and to read what is switched on. */
export const siteWords = {
  twoStep: {
    en: ['2-Step Verification'], de: ['Bestätigung in zwei Schritten', '2-Faktor-Authentifizierung'], fr: ['Validation en deux étapes'],
    es: ['Verificación en dos pasos', 'Verificación en 2 pasos'], it: ['Verifica in due passaggi'], pt: ['Verificação em duas etapas', 'Validação em dois passos'],
    nl: ['Authenticatie in twee stappen', 'Verificatie in twee stappen'], pl: ['Weryfikacja dwuetapowa'], ja: ['2 段階認証プロセス', '2段階認証プロセス'],
  },
  turnOn: {
    en: ['Turn on 2-Step Verification', 'Get started', 'Turn on'], de: ['Bestätigung in zwei Schritten aktivieren', 'Jetzt starten', 'Aktivieren'],
    fr: ['Activer la validation en deux étapes', 'Commencer', 'Activer'], es: ['Activar la verificación en dos pasos', 'Empezar', 'Activar'],
    it: ['Attiva la verifica in due passaggi', 'Inizia', 'Attiva'], pt: ['Ativar a verificação em duas etapas', 'Começar', 'Ativar'],
    nl: ['Authenticatie in twee stappen aanzetten', 'Aan de slag', 'Aanzetten'], pl: ['Włącz weryfikację dwuetapową', 'Rozpocznij', 'Włącz'],
    ja: ['2 段階認証プロセスを有効にする', '使ってみる', '有効にする'],
  },
  turnOff: {
    en: ['Turn off 2-Step Verification', 'Turn off'], de: ['Bestätigung in zwei Schritten deaktivieren', 'Deaktivieren'],
    fr: ['Désactiver la validation en deux étapes', 'Désactiver'], es: ['Desactivar la verificación en dos pasos', 'Desactivar'],
    it: ['Disattiva la verifica in due passaggi', 'Disattiva'], pt: ['Desativar a verificação em duas etapas', 'Desativar'],
    nl: ['Authenticatie in twee stappen uitzetten', 'Uitzetten'], pl: ['Wyłącz weryfikację dwuetapową', 'Wyłącz'], ja: ['2 段階認証プロセスを無効にする', '無効にする'],
  },
  setUpApp: {
    en: ['Set up authenticator', 'Add authenticator app'], de: ['Authenticator einrichten', 'Authenticator App hinzufügen'], fr: ['Configurer Authenticator'],
    es: ['Configurar Authenticator'], it: ['Configura Authenticator'], pt: ['Configurar o Authenticator'], nl: ['Authenticator instellen'],
    pl: ['Skonfiguruj aplikację uwierzytelniającą'], ja: ['認証システムを設定'],
  },
  changeApp: {
    en: ['Change authenticator app'], de: ['Authenticator App ändern'], fr: ["Changer d'application Authenticator"], es: ['Cambiar aplicación de autenticación'],
    it: ['Cambia app di autenticazione'], pt: ['Mudar de app autenticador'], nl: ['Authenticator-app wijzigen'], pl: ['Zmień aplikację uwierzytelniającą'], ja: ['認証アプリを変更'],
  },
  cantScan: {
    en: ["Can't scan it?"], de: ['Scannen nicht möglich?', 'Kannst du ihn nicht scannen?'], fr: ['Impossible de le scanner ?'], es: ['¿No puedes escanearlo?'],
    it: ['Non riesci a eseguire la scansione?'], pt: ['Não consegue fazer a leitura?'], nl: ['Lukt het scannen niet?'], pl: ['Nie możesz go zeskanować?'], ja: ['スキャンできない場合'],
  },
  createPasskey: {
    en: ['Create a passkey', 'Use passkeys'], de: ['Passkey erstellen'], fr: ["Créer une clé d'accès"], es: ['Crear una llave de acceso'], it: ['Crea una passkey'],
    pt: ['Criar uma chave de acesso'], nl: ['Toegangssleutel maken'], pl: ['Utwórz klucz dostępu'], ja: ['パスキーを作成する', 'パスキーを作成'],
  },
  passkeyCreated: {
    en: ['Passkey created'], de: ['Passkey erstellt'], fr: ["Clé d'accès créée"], es: ['Llave de acceso creada'], it: ['Passkey creata'], pt: ['Chave de acesso criada'],
    nl: ['Toegangssleutel gemaakt'], pl: ['Utworzono klucz dostępu'], ja: ['パスキーを作成しました'],
  },
  getCodes: {
    en: ['Get backup codes'], de: ['Back-up-Codes abrufen'], fr: ['Obtenir des codes de secours'], es: ['Obtener códigos de seguridad'], it: ['Ottieni i codici di backup'],
    pt: ['Receber códigos alternativos'], nl: ['Back-upcodes ophalen'], pl: ['Uzyskaj kody zapasowe'], ja: ['バックアップ コードを取得'],
  },
  wrongCode: { en: ['Wrong code. Try again.', 'Invalid code. Please try again'], de: ['Falscher Code. Versuche es noch einmal.'], fr: ['Code incorrect. Réessayez.'], es: ['Código incorrecto. Inténtalo de nuevo.'] },
  'method.totp': {
    en: ['Authenticator', 'Authenticator app'], de: ['Authenticator', 'Authenticator App'], fr: ['Authenticator'], es: ['Authenticator', 'Aplicación de autenticación'],
    it: ['Authenticator'], pt: ['Authenticator', 'App autenticador'], nl: ['Authenticator'], pl: ['Authenticator'], ja: ['認証システム', '認証アプリ'],
  },
  'method.authenticator': { en: ['Google prompt'], de: ['Google-Aufforderungen', 'Aufforderung von Google'], fr: ['Invite Google'], es: ['Mensaje de Google'], it: ['Messaggio di Google'], pt: ['Solicitação do Google'], nl: ['Google-prompt'], pl: ['Potwierdzenie od Google'], ja: ['Google からのメッセージ'] },
  'method.passkey': { en: ['Passkeys and security keys', 'Passkeys'], de: ['Passkeys und Sicherheitsschlüssel', 'Passkeys'], fr: ["Clés d'accès et clés de sécurité"], es: ['Llaves de acceso y llaves de seguridad'], it: ['Passkey e token di sicurezza'], pt: ['Chaves de acesso e chaves de segurança'], nl: ['Toegangssleutels en beveiligingssleutels'], pl: ['Klucze dostępu i klucze bezpieczeństwa'], ja: ['パスキーとセキュリティ キー'] },
  'method.phone-text': { en: ['Phone number', 'Voice or text message'], de: ['Telefonnummer'], fr: ['Numéro de téléphone'], es: ['Número de teléfono'], it: ['Numero di telefono'], pt: ['Número de telefone'], nl: ['Telefoonnummer'], pl: ['Numer telefonu'], ja: ['電話番号'] },
  'state.set': { en: ['Added', '1 passkey'], de: ['Hinzugefügt'], fr: ['Ajouté'], es: ['Añadido', 'Agregado'], it: ['Aggiunto'], pt: ['Adicionado'], nl: ['Toegevoegd'], pl: ['Dodano'], ja: ['追加済み'] },
  // Only whole phrases that the set rows cannot hold: "Add" is in "Added".
  'state.unset': { en: ['Add a phone number', 'Add authenticator app', 'Not added'], de: ['hinzufügen'], fr: ['Ajouter'], es: ['Añade ', 'Agregar'], it: ['Aggiungi '], pt: ['Adicionar'], nl: ['toevoegen'], pl: ['Dodaj '], ja: ['未追加'] },
} satisfies Words;

/** What guides point at beside those. */
const controls = {
  next: { en: ['Next'], de: ['Weiter'], fr: ['Suivant'], es: ['Siguiente'], it: ['Avanti'], pt: ['Avançar', 'Próxima', 'Seguinte'], nl: ['Volgende'], pl: ['Dalej'], ja: ['次へ'] },
  verify: { en: ['Verify'], de: ['Bestätigen', 'Verifizieren'], fr: ['Vérifier', 'Valider'], es: ['Verificar'], it: ['Verifica'], pt: ['Verificar'], nl: ['Verifiëren'], pl: ['Zweryfikuj'], ja: ['確認'] },
  done: { en: ['Done'], de: ['Fertig'], fr: ['OK', 'Terminé'], es: ['Listo', 'Hecho'], it: ['Fine'], pt: ['Concluído'], nl: ['Klaar'], pl: ['Gotowe'], ja: ['完了'] },
  enterCode: { en: ['Enter code'], de: ['Code eingeben'], fr: ['Saisissez le code'], es: ['Introduce el código', 'Ingresa el código'], it: ['Inserisci il codice'], pt: ['Introduzir código', 'Inserir código'], nl: ['Code invoeren'], pl: ['Wpisz kod'], ja: ['コードを入力'] },
} satisfies Words;

export const words: Words = { ...siteWords, ...controls };

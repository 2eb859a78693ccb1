import type { Words } from '../vocabulary';

/** German. */
export const de: Words = {
  otp: `
    bestatigungscode*|verifizierungscode*|verifikationscode*|einmalcode*|einmal code*|einmalpasswort*|einmal passwort*|einmalkennwort*|
    einmal kennwort|authentifizierungscode*|authentifizierungs code|authentisierungscode*|authenticator code|anmeldecode*|zwei faktor code*|
    zweifaktor code*|2 faktor code*|sms code*|smscode|tan|mtan|smstan|sms tan|stelligen code|stelliger code|stellige code|stellige zahl|
    freischaltcode*|identifizierungscode*|legitimationscode*|prufziffern`,
  safety: 'sicherheitscode*|passcode|code aus der|code aus ihrer|code eingeben|token code|prufcode*',
  code: 'code|kode|codes|ziffern',
  factor: `
    zwei faktor*|zweifaktor*|2 faktor*|zweistufig*|zwei stufen*|zweiter faktor|zweiten faktor|mehrfaktor*|multi faktor*|multifaktor*|
    identitat bestatigen|identitat verifizieren|identitat uberprufen|bestatige deine|verifiziere`,
  app: `
    authenticator*|authentifizierungs app*|authentifikator*|authentifizierungsapp*|authentifizierungsanwendung|authentisierungs app|totp|
    app generiert*|app erzeugt*|generierten code|generierte code|mobile app`,
  text: 'sms|textnachricht*|kurznachricht*|handy*|mobilnummer|telefonnummer|mobiltelefon|rufnummer|mobilfunknummer',
  sent: 'gesendet|geschickt|gesandt|zugesandt|erhalten|zugesendet|versendet|verschickt|empfangen',
  resend: 'erneut senden|neuen code|neuer code|nochmal senden|code erneut|noch einmal senden|erneut anfordern',
  getCode: 'code senden|code anfordern|code zusenden|tan anfordern|code schicken',
  backup: `
    backup code*|backupcode*|wiederherstellungscode*|wiederherstellungs code|sicherungscode*|notfallcode*|ersatzcode*|reservecode*|
    wiederherstellungsschlussel`,
  verify: 'bestatigen|verifizieren|uberprufen|prufen',
  setUp: 'einrichten|einrichtung|aktivieren|aktivierung|registrieren|registrierung|hinzufugen|konfigurieren|installieren|gerat hinzufugen|geratename',
  scan: 'scan*|einscannen|abfotografieren',
  qr: 'qr code|qr|barcode|strichcode',
  secret: 'geheimer schlussel|geheimschlussel|einrichtungsschlussel|manuell*|schlussel|geheimnis|nicht scannen',
  postal: 'plz|postleitzahl',
  card: 'kartennummer|kreditkarte*|kartenprufnummer|prufnummer|prufziffer|karteninhaber|gultig bis|kartenprufcode',
  promo: 'gutschein*|rabatt*|aktionscode|aktions code|geschenk*|vorteilscode|bonuscode',
  captcha: `
    captcha*|bildcode|zeichenfolge|zeichen|sicherheitsabfrage|sicherheitsfrage|spamschutz|spam schutz|buchstaben|rechenaufgabe|bild|abgebildet*|
    angezeigten code`,
  geo: 'landesvorwahl|vorwahl|landerkennzahl|landervorwahl|landercode',
  bank: 'bankleitzahl|blz|kontonummer',
  item: `
    artikel*|produkt*|bestellnummer|buchungs*|kundennummer|rechnung*|sendung*|steuernummer|ust id|seriennummer|mitgliedsnummer|firma*|
    vertragsnummer|betrag|menge|anzahl|kundencode`,
  referral: 'empfehlung*|einladung*|werber|partnercode',
  apiToken: 'zugriffstoken|zugangstoken',
  search: 'suche*|suchbegriff',
  device: 'auf ihrem gerat angezeigt*|gerat verbinden|auf ihrem fernseher|auf deinem fernseher|geratecode',
  newPin: 'neue pin|pin festlegen|pin erstellen|pin wiederholen|pin bestatigen',
  numbered: 'nummer|kennung',
  phone: 'telefon*|handy*|mobil*|rufnummer',
  email: 'e mail*|email*|mailadresse|e mail|mail|postfach|e mails',
  user: 'benutzer*|anmeldename|nutzername|kundennummer|kennung|zugangsnummer|konto|mitgliedsname|anmelde id',
  password: 'passwort*|kennwort*',
  person: 'vorname|nachname|name|firma|strasse|ort|stadt|anrede|adresse|hausnummer|geschlecht',
  date: 'geburtsdatum|geburtstag|datum|tag|monat|jahr',
  signIn: 'login|anmeldung|log in|bestandskunde*|bestehende kunden|ich bin bereits|anmelde*|einlogg*',
  signUp: `
    registrieren|registrierung|registriere|konto erstellen|konto anlegen|neues konto|neukunde*|ich bin neu|jetzt registrieren|konto eroffnen|
    neu hier|account erstellen|benutzerkonto erstellen|mitglied werden|kostenlos registrieren|kundenkonto anlegen|kundenkonto eroffnen`,
  forgot: 'vergessen|passwort zurucksetzen|kennwort vergessen',
  terms: 'agb|nutzungsbedingungen|datenschutz*|akzeptiere|stimme zu|einverstanden|geschaftsbedingungen|newsletter',
  newPassword: `
    neues passwort|neues kennwort|passwort wahlen|passwort festlegen|passwort erstellen|passwort vergeben|neue|neu|neues|wunschpasswort|
    kennwort wahlen`,
  repeat: 'wiederholen|bestatigen|wiederholung|bestatigung|erneut|wiederholt|nochmals',
  current: 'aktuelles|altes|derzeitiges|bisheriges|aktuelle|bestehendes',
  change: 'passwort andern|passwort aendern|kennwort andern|speichern|andern',
  reset: 'zurucksetzen|neues passwort festlegen|neues passwort vergeben',
  rules: 'mindestens|zeichen|grossbuchstaben|starke|sicherheit des passworts|ubereinstimmen',
  subscribe: 'newsletter*|abonnieren',
  contact: 'kontakt*|nachricht|betreff|kommentar*',
  checkout: 'kasse|zahlung|lieferadresse|rechnungsadresse|bestellen|versand',
  noAccount: 'noch kein konto|noch nicht registriert|kein konto|neu bei|noch kein|noch nicht',
  next: 'weiter|fortfahren',
};

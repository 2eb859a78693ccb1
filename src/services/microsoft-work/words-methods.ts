/** How Microsoft's pages name the methods, in the picker and in the list; and how they say that one was added. */
import type { Words } from '../service';

// Verified in Microsoft's help: authenticator app, phone, security key, e-mail, security questions. Passkey names changed
// often in translation, so several are listed; these and the "added" sentences are unverified outside English.
// What was added is mostly told by a method's name beside `says.added`; here is only what does not start with such a name.
export const methodWords = {
  'method.authenticator': { en: ['Microsoft Authenticator', 'Microsoft Authenticator app'], de: ['Microsoft Authenticator-App'], fr: ['Application Microsoft Authenticator'], es: ['Aplicación Microsoft Authenticator'], ja: ['Microsoft Authenticator アプリ'] },
  'method.passkey': {
    en: ['Passkey', 'Passkey in Microsoft Authenticator', 'Passkey (Microsoft Authenticator)', 'Passkey (preview)', 'Passkeys'],
    de: ['Passkey', 'Hauptschlüssel', 'Passkey in Microsoft Authenticator', 'Hauptschlüssel in Microsoft Authenticator'],
    fr: ["Clé d'accès", 'Clé de passe', 'Clé secrète', "Clé d'accès dans Microsoft Authenticator"],
    es: ['Clave de acceso', 'Clave de paso', 'Clave de acceso en Microsoft Authenticator'],
    ja: ['パスキー', 'Microsoft Authenticator のパスキー'],
  },
  'method.totp': {
    en: ['Authenticator app', 'Authentication app', 'Third-party authenticator app'],
    de: ['Authentifikator-App', 'Authenticator-App', 'Authentifizierungs-App'],
    fr: ["Application d'authentification", 'Application Authenticator'],
    es: ['Aplicación autenticadora', 'Aplicación de autenticación', 'Aplicación de autenticador'],
    ja: ['認証アプリ', 'Authenticator アプリ'],
  },
  'method.phone-text': { en: ['Phone', 'Mobile phone'], de: ['Telefon', 'Mobiltelefon'], fr: ['Téléphone', 'Téléphone mobile'], es: ['Teléfono', 'Teléfono móvil'], ja: ['電話', '携帯電話'] },
  'method.phone-call': { en: ['Alternate phone', 'Alternative phone'], de: ['Alternatives Telefon', 'Alternative Telefonnummer'], fr: ['Autre téléphone', 'Téléphone secondaire'], es: ['Teléfono alternativo'], ja: ['代替の電話', '別の電話'] },
  'method.office-phone': { en: ['Office phone'], de: ['Telefon (geschäftlich)', 'Bürotelefon'], fr: ['Téléphone de bureau', 'Téléphone (bureau)'], es: ['Teléfono de oficina', 'Teléfono del trabajo'], ja: ['会社電話', '会社の電話', '勤務先の電話'] },
  'method.security-key': { en: ['Security key', 'Security key or passkey'], de: ['Sicherheitsschlüssel'], fr: ['Clé de sécurité'], es: ['Clave de seguridad', 'Llave de seguridad'], ja: ['セキュリティ キー'] },
  'method.hardware-token': { en: ['Hardware token', 'Hardware OATH token'], de: ['Hardwaretoken'], fr: ['Jeton matériel'], es: ['Token de hardware'], ja: ['ハードウェア トークン'] },
  'method.password': { en: ['Password'], de: ['Kennwort', 'Passwort'], fr: ['Mot de passe'], es: ['Contraseña'], ja: ['パスワード'] },
  'method.email': { en: ['Email'], de: ['E-Mail'], fr: ['E-mail', 'Adresse e-mail', 'Courrier'], es: ['Correo electrónico'], ja: ['電子メール', 'メール'] },
  'method.questions': { en: ['Security questions'], de: ['Sicherheitsfragen'], fr: ['Questions de sécurité'], es: ['Preguntas de seguridad'], ja: ['セキュリティの質問', 'セキュリティ用の質問'] },
  'method.app-password': { en: ['App password'], de: ['App-Kennwort'], fr: ["Mot de passe d'application", "Mot de passe de l'application"], es: ['Contraseña de aplicación'], ja: ['アプリ パスワード'] },
  'method.temporary-pass': { en: ['Temporary Access Pass', 'Temporary access password'], de: ['Befristeter Zugriffspass', 'Temporärer Zugriffspass'], fr: ["Passe d'accès temporaire"], es: ['Pase de acceso temporal'], ja: ['一時アクセス パス'] },
  'added.authenticator': {
    en: ['Authenticator added', 'Microsoft Authenticator added', 'Notification approved'],
    de: ['Authenticator hinzugefügt', 'Microsoft Authenticator hinzugefügt', 'Benachrichtigung genehmigt'],
    fr: ['Authenticator ajouté', 'Microsoft Authenticator ajouté', 'Notification approuvée'],
    es: ['Authenticator agregado', 'Microsoft Authenticator agregado', 'Notificación aprobada'],
    ja: ['Authenticator が追加されました', 'Microsoft Authenticator が追加されました', '通知が承認されました'],
  },
  'added.phone-text': { en: ['Phone number added', 'SMS verified', 'SMS verified. Your phone was registered successfully'], de: ['Telefonnummer hinzugefügt', 'SMS überprüft'], fr: ['Numéro de téléphone ajouté', 'SMS vérifié'], es: ['Número de teléfono agregado', 'SMS verificado'], ja: ['電話番号が追加されました', 'SMS が検証されました'] },
  'added.phone-call': { en: ['Call answered'], de: ['Anruf entgegengenommen'], fr: ['Appel accepté'], es: ['Llamada contestada'], ja: ['通話に応答しました'] },
  'added.security-key': { en: ["You're all set", 'Security key added'], de: ['Alles erledigt', 'Sicherheitsschlüssel hinzugefügt'], ja: ['準備が整いました', 'セキュリティ キーが追加されました'], fr: ['Clé de sécurité ajoutée', 'Vous avez terminé'], es: ['Clave de seguridad agregada', 'Todo listo'] },
} satisfies Words;

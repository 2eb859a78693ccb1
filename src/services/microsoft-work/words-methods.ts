/** How Microsoft's pages name the methods, in the picker and in the list; and how they say that one was added. */
import type { Words } from '../service';

// Verified in Microsoft's help: authenticator app, phone, security key, e-mail, security questions. Passkey names changed
// often in translation, so several are listed; these and the "added" sentences are unverified outside English.
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
    en: ['Authenticator added', 'Microsoft Authenticator added', 'Notification approved', 'Microsoft Authenticator app was successfully registered'],
    de: ['Authenticator hinzugefügt', 'Microsoft Authenticator hinzugefügt', 'Benachrichtigung genehmigt'],
    fr: ['Authenticator ajouté', 'Microsoft Authenticator ajouté', 'Notification approuvée'],
    es: ['Authenticator agregado', 'Microsoft Authenticator agregado', 'Notificación aprobada'],
    ja: ['Authenticator が追加されました', 'Microsoft Authenticator が追加されました', '通知が承認されました'],
  },
  'added.totp': { en: ['Authenticator app added', 'Authentication app added', 'Authenticator app was successfully registered'], de: ['Authentifikator-App hinzugefügt', 'Authentifizierungs-App hinzugefügt'], fr: ["Application d'authentification ajoutée"], es: ['Aplicación de autenticación agregada', 'Aplicación autenticadora agregada'], ja: ['認証アプリが追加されました'] },
  'added.phone-text': {
    en: ['Phone number added', 'Phone added', 'SMS verified. Your phone was registered successfully', 'SMS verified', 'Verification complete. Your phone has been registered', 'Your phone was registered successfully', 'Phone verified'],
    de: ['Telefonnummer hinzugefügt', 'SMS überprüft. Ihr Telefon wurde erfolgreich registriert', 'SMS überprüft', 'Ihr Telefon wurde erfolgreich registriert'],
    fr: ['Numéro de téléphone ajouté', 'SMS vérifié. Votre téléphone a été enregistré', 'SMS vérifié'],
    es: ['Número de teléfono agregado', 'SMS comprobado. El teléfono se ha registrado correctamente', 'SMS verificado'],
    ja: ['電話番号が追加されました', 'SMS が検証されました。お使いの電話が正常に登録されました', 'SMS が検証されました'],
  },
  'added.phone-call': { en: ['Call answered. Your phone was registered successfully', 'Call answered'], de: ['Anruf entgegengenommen. Ihr Telefon wurde erfolgreich registriert', 'Anruf entgegengenommen'], fr: ['Appel accepté. Votre téléphone a été enregistré', 'Appel accepté'], es: ['Llamada contestada. El teléfono se ha registrado correctamente', 'Llamada contestada'], ja: ['通話が応答されました', '通話に応答しました'] },
  'added.passkey': { en: ['Passkey added', 'Passkey created', "You're all set! Passkey created"], de: ['Passkey hinzugefügt', 'Passkey erstellt'], fr: ["Clé d'accès ajoutée", "Clé d'accès créée"], es: ['Clave de acceso agregada', 'Clave de acceso creada'], ja: ['パスキーが追加されました', 'パスキーが作成されました'] },
  'added.security-key': { en: ['Security key added', "You're all set!", "You're all set"], de: ['Sicherheitsschlüssel hinzugefügt'], fr: ['Clé de sécurité ajoutée'], es: ['Clave de seguridad agregada'], ja: ['セキュリティ キーが追加されました'] },
  'added.email': { en: ['Email added', 'Email verified'], de: ['E-Mail hinzugefügt'], fr: ['E-mail ajouté'], es: ['Correo electrónico agregado'], ja: ['メールが追加されました'] },
} satisfies Words;

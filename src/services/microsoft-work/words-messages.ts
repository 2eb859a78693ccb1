/** Parts of sentences that tell states apart; matched inside a longer text, so each is short and telling. */
import type { Words } from '../service';

// English is from guides and Microsoft's help; the other languages are unverified. A message that is not known still
// counts as an error of kind "other".
export const messageWords = {
  'says.secretKey': { en: ['Secret key'], de: ['Geheimer Schlüssel', 'Geheimschlüssel'], fr: ['Clé secrète'], es: ['Clave secreta'], ja: ['秘密鍵', 'シークレット キー', '秘密キー'] },
  'says.inYourApp': { en: ['In your app, add a new account', 'another authenticator app'], de: ['Fügen Sie in Ihrer App ein neues Konto hinzu'], fr: ['Dans votre application, ajoutez un nouveau compte'], es: ['En la aplicación, agregue una cuenta nueva'], ja: ['アプリで、新しいアカウントを追加'] },
  'says.calling': { en: ["We're calling", 'We are calling', 'Answer it to continue', 'press #'], de: ['Wir rufen', 'rufen Sie jetzt an', 'Nehmen Sie den Anruf'], fr: ['Nous appelons', 'Nous vous appelons', "Répondez à l'appel"], es: ['Le estamos llamando', 'Estamos llamando', 'Llamando'], ja: ['電話をかけています', '呼び出しています'] },
  'says.texted': { en: ['texted your phone', 'text message'], de: ['SMS', 'Textnachricht'], fr: ['SMS', 'message texte'], es: ['mensaje de texto', 'SMS'], ja: ['テキスト メッセージ', 'SMS'] },
  'says.emailed': { en: ['email', 'e-mail'], de: ['E-Mail'], fr: ['e-mail', 'courrier électronique'], es: ['correo electrónico'], ja: ['メールを送信', '電子メール'] },
  'says.authenticator': { en: ['authenticator app', 'Microsoft Authenticator'], de: ['Authenticator', 'Authentifikator'], fr: ["application d'authentification"], es: ['aplicación de autenticación', 'aplicación autenticadora'], ja: ['認証アプリ', 'Authenticator'] },
  'says.added': { en: ['added', 'created'], de: ['hinzugefügt', 'erstellt'], fr: ['ajouté', 'créé'], es: ['agregad', 'cread'], ja: ['追加されました', '作成されました'] },
  'says.registered': { en: ['registered successfully', 'successfully registered'], de: ['erfolgreich registriert'], fr: ['a été enregistré'], es: ['registrado correctamente'], ja: ['正常に登録されました'] },
  'says.nothingListed': { en: ['No items to display', 'No sign-in methods'], de: ['Keine Elemente'], fr: ['Aucun élément à afficher'], es: ['No hay elementos'], ja: ['表示する項目がありません'] },
  'says.waysHeading': { en: ['Choose a way to sign in'], de: ['Anmeldemethode auswählen', 'Wählen Sie eine Anmeldemethode'], fr: ['Choisir une méthode de connexion', 'Choisissez un mode de connexion'], es: ['Elegir una forma de iniciar sesión', 'Elija una forma de iniciar sesión'], ja: ['サインイン方法の選択', 'サインイン方法を選択'] },
  'error.too-many-tries': { en: ['too many', 'hit our limit', 'try again later'], de: ['zu oft', 'zu viele'], fr: ['trop de', 'trop souvent'], es: ['demasiadas veces', 'demasiados'], ja: ['回数が多', '制限に達し'] },
  'error.limit-reached': { en: ['already have five', 'reached the limit', 'maximum number'], de: ['Maximalanzahl', 'Grenzwert', 'Limit von'], fr: ['atteint la limite', 'nombre maximal'], es: ['alcanzado el límite', 'número máximo'], ja: ['上限に達', '最大数'] },
  'error.needs-recent-mfa': { en: ['sign in with two-factor', 'need to sign in with two'], de: ['zweistufiger Authentifizierung', 'zweistufigen Authentifizierung'], fr: ["l'authentification à deux facteurs"], es: ['autenticación en dos fases', 'autenticación de dos factores'], ja: ['2 要素認証'] },
  'error.bad-phone-number': { en: ['valid phone number', 'phone number is not', 'Phone number is invalid'], de: ['gültige Telefonnummer', 'Telefonnummer ist ungültig'], fr: ['numéro de téléphone valide', 'numéro de téléphone non valide'], es: ['número de teléfono válido', 'número de teléfono no es'], ja: ['有効な電話番号', '電話番号が無効'] },
  'error.expired-qr': { en: ['QR code has expired', 'activation code', 'QR code is no longer valid', 'code has expired'], de: ['QR-Code ist abgelaufen', 'Aktivierungscode'], fr: ['code QR a expiré', "code d'activation"], es: ['código QR ha expirado', 'código QR ha caducado', 'código de activación'], ja: ['QR コードの有効期限', 'アクティブ化コード'] },
  'error.push-denied': { en: ['denied'], de: ['abgelehnt', 'verweigert'], fr: ['refusé'], es: ['denegad', 'rechazad'], ja: ['拒否'] },
  'error.push-timeout': { en: ["didn't hear from you", 'timed out', 'no response'], de: ['keine Antwort', 'Timeout', 'Zeitüberschreitung'], fr: ['pas eu de réponse', 'expiré', "délai d'attente"], es: ['no hemos recibido respuesta', 'tiempo de espera'], ja: ['タイムアウト', '応答がありません'] },
  'error.session-expired': { en: ['session has', 'session expired', 'cannot process your request'], de: ['Sitzung'], fr: ['session'], es: ['sesión ha'], ja: ['セッション'] },
  'error.blocked-by-policy': { en: ['by your organization', 'policy'], de: ['Richtlinie', 'von Ihrer Organisation'], fr: ['stratégie', 'votre organisation'], es: ['directiva', 'su organización'], ja: ['ポリシー', '組織によって'] },
  'error.wrong-code': { en: ['expected verification code', 'wrong code', 'incorrect', 'invalid code', 'code is invalid', 'code is not'], de: ['falsch', 'ungültig', 'nicht korrekt'], fr: ['incorrect', 'code non valide', "n'est pas valide"], es: ['incorrecto', 'no es válido', 'no es correcto'], ja: ['正しくありません', '無効', '間違'] },
} satisfies Words;

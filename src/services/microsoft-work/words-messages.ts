/** Parts of sentences that tell states apart; matched inside a longer text, so each is short and telling. */
import type { Words } from '../service';
import { callingWords } from './words-calling';

// English is from guides and Microsoft's help; the other languages are unverified. A message that is not known still
// counts as an error of kind "other".
export const messageWords = {
  ...callingWords,
  'says.secretKey': { en: ['Secret key'], de: ['Geheimer Schlüssel', 'Geheimschlüssel'], fr: ['Clé secrète'], es: ['Clave secreta'], ja: ['秘密鍵', 'シークレット キー', '秘密キー'] },
  'says.inYourApp': { en: ['In your app, add a new account', 'another authenticator app'], de: ['Fügen Sie in Ihrer App ein neues Konto hinzu'], fr: ['Dans votre application, ajoutez un nouveau compte'], es: ['En la aplicación, agregue una cuenta nueva'], ja: ['アプリで、新しいアカウントを追加', 'アプリで新しいアカウントを追加'] },
  'says.added': { en: ['added', 'created'], de: ['hinzugefügt', 'erstellt'], fr: ['ajouté', 'créé'], es: ['agregad', 'cread'], ja: ['追加されました', '作成されました'] },
  'says.registered': { en: ['registered successfully', 'successfully registered'], de: ['erfolgreich registriert'], fr: ['a été enregistré', 'a été inscrit', 'a été inscrite', 'a été enregistrée'], es: ['registrado correctamente', 'se registró'], ja: ['正常に登録されました'] },
  'says.nothingListed': { en: ['No items to display', 'No sign-in methods'], de: ['Keine Elemente'], fr: ['Aucun élément à afficher'], es: ['No hay elementos'], ja: ['表示する項目がありません'] },
  'error.too-many-tries': { en: ['too many', 'hit our limit', 'try again later'], de: ['zu oft', 'zu viele'], fr: ['trop de', 'trop souvent'], es: ['demasiadas veces', 'demasiados'], ja: ['回数が多', '制限に達し'] },
  'error.limit-reached': { en: ['already have five', 'reached the limit', 'maximum number'], de: ['Maximalanzahl', 'Grenzwert', 'Limit von', 'bereits fünf'], fr: ['atteint la limite', 'nombre maximal', 'déjà cinq'], es: ['alcanzado el límite', 'número máximo', 'ya tiene cinco'], ja: ['上限に達', '最大数', '既に 5 つ', '上限'] },
  'error.needs-recent-mfa': { en: ['sign in with two-factor', 'need to sign in with two'], de: ['zweistufiger Authentifizierung', 'zweistufigen Authentifizierung'], fr: ["l'authentification à deux facteurs"], es: ['autenticación en dos fases', 'autenticación de dos factores'], ja: ['2 要素認証'] },
  'error.bad-phone-number': { en: ['valid phone number', 'phone number is not', 'Phone number is invalid'], de: ['gültige Telefonnummer', 'Telefonnummer ist ungültig'], fr: ['numéro de téléphone valide', 'numéro de téléphone non valide', "numéro de téléphone n'est pas valide"], es: ['número de teléfono válido', 'número de teléfono no es'], ja: ['有効な電話番号', '電話番号が無効', '電話番号が正しくありません'] },
  'error.expired-qr': { en: ['QR code has expired', 'activation code', 'QR code is no longer valid', 'code has expired', 'has not been scanned'], de: ['QR-Code ist abgelaufen', 'Aktivierungscode', 'noch nicht gescannt'], fr: ['code QR a expiré', "code d'activation", 'pas encore été scanné'], es: ['código QR ha expirado', 'código QR ha caducado', 'código de activación', 'no se ha escaneado'], ja: ['QR コードの有効期限', 'アクティブ化コード', 'まだスキャンされていません'] },
  'error.push-denied': { en: ['denied'], de: ['abgelehnt', 'verweigert'], fr: ['refusé'], es: ['denegad', 'rechazad', 'se rechazó'], ja: ['拒否'] },
  'error.push-timeout': { en: ["didn't hear from you", 'timed out', 'no response', 'no answer from your app'], de: ['keine Antwort', 'Timeout', 'Zeitüberschreitung', 'nicht rechtzeitig geantwortet'], fr: ['pas eu de réponse', 'expiré', "délai d'attente", 'pas répondu à temps'], es: ['no hemos recibido respuesta', 'tiempo de espera', 'no respondió a tiempo'], ja: ['タイムアウト', '応答がありません'] },
  'error.session-expired': { en: ['session has', 'session expired', 'cannot process your request'], de: ['Sitzung'], fr: ['session'], es: ['sesión ha'], ja: ['セッション'] },
  'error.blocked-by-policy': { en: ['by your organization', 'policy'], de: ['Richtlinie', 'von Ihrer Organisation'], fr: ['stratégie', 'votre organisation'], es: ['directiva', 'su organización'], ja: ['ポリシー', '組織によって'] },
  'error.wrong-code': { en: ['expected verification code', 'wrong code', 'incorrect', 'invalid code', 'code is invalid', 'code is not'], de: ['falsch', 'ungültig', 'nicht korrekt', 'Code stimmt nicht'], fr: ['incorrect', 'code non valide', "n'est pas valide"], es: ['incorrecto', 'no es válido', 'no es correcto'], ja: ['正しくありません', '無効', '間違'] },
} satisfies Words;

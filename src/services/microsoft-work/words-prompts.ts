/** The few parts of sentences that the sign-in pages need, apart from the others so that the script on every sign-in stays small. */
import type { Words } from '../service';
import { callingWords } from './words-calling';

export const promptWords = {
  ...callingWords,
  'says.texted': { en: ['texted your phone', 'text message'], de: ['SMS', 'Textnachricht'], fr: ['SMS', 'message texte'], es: ['mensaje de texto', 'SMS'], ja: ['テキスト メッセージ', 'SMS'] },
  'says.emailed': { en: ['email', 'e-mail'], de: ['E-Mail'], fr: ['e-mail', 'courrier électronique'], es: ['correo electrónico'], ja: ['メールを送信', '電子メール'] },
  'says.authenticator': { en: ['authenticator app', 'Microsoft Authenticator'], de: ['Authenticator', 'Authentifikator'], fr: ["application d'authentification"], es: ['aplicación de autenticación', 'aplicación autenticadora'], ja: ['認証アプリ', 'Authenticator'] },
  'says.waysHeading': { en: ['Choose a way to sign in'], de: ['Anmeldemethode auswählen', 'Wählen Sie eine Anmeldemethode'], fr: ['Choisir une méthode de connexion', 'Choisissez un mode de connexion'], es: ['Elegir una forma de iniciar sesión', 'Elija una forma de iniciar sesión'], ja: ['サインイン方法の選択', 'サインイン方法を選択'] },
} satisfies Words;

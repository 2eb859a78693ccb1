/**
 * What a copy of a sign-in page has of the original, and how much each of it says. Kits copy the page as it is, and a proxy between
 * user and service passes it on, so ids, names and the server's own marks say most; words and pictures are shown by honest pages too,
 * as beside "Sign in with Microsoft", and never suffice alone. Ids are from the facts on pages (A.2, A.3, A.5); measured by
 * `npm run check:lookalikes`.
 */
import type { Owner } from './owners';

export interface Sign {
  weight: number;
  /** Nothing but the original or a copy of it has this. */
  strong?: true;
  /** One element that fits is enough. */
  selector?: string;
  /** The page's title, the hints of its fields, or what it says. */
  title?: RegExp;
  hint?: RegExp;
  text?: RegExp;
}

/** A page with this much, one strong sign at least among it, is a copy. */
export const ENOUGH = 7;

export const signs: Record<Owner, Record<string, Sign>> = {
  microsoft: {
    user: { weight: 4, strong: true, selector: '#i0116, [name="loginfmt"], #usernameEntry' },
    password: { weight: 3, strong: true, selector: '#i0118, #passwordEntry' },
    button: { weight: 3, strong: true, selector: '#idSIButton9' },
    code: { weight: 5, strong: true, selector: '[id^="idTxtBx_SAOT"], [id^="idDiv_SAOT"], [id^="idSubmit_SAOT"]' },
    pageId: { weight: 4, strong: true, selector: 'meta[name="PageID"][content^="Converged"], meta[name="PageID"][content$="Interrupt"]' },
    hint: { weight: 4, strong: true, hint: /\bphone,? (or|and) Skype|Telefon oder Skype|téléphone ou (identifiant )?Skype|teléfono o Skype|電話、?(または )?Skype|telefono o Skype|telefone ou Skype|telefoon of Skype|telefon lub (nazwa )?Skype/i },
    parts: { weight: 2, selector: '#loginHeader, #displayName, #cantAccessAccount, #idA_PWD_ForgotPassword, #idA_PWD_SwitchToCredPicker, #idBtn_Back, #ftrTerms, #bannerLogo, #KmsiCheckboxField' },
    title: {
      weight: 3,
      title: /^(sign in to your( microsoft)? account|bei ihrem konto anmelden|connectez-vous à votre compte|iniciar sesión en (la|su|tu) cuenta|アカウントにサインイン|accedi al(l'| tuo )account|entrar (na|em) sua conta|iniciar sessão na sua conta|aanmelden bij uw account|zaloguj się na swoje konto)$/i,
    },
    assets: { weight: 2, selector: '[src*="//aadcdn.ms"], [href*="//aadcdn.ms"], [src*="//logincdn.ms"], [href*="//logincdn.ms"]' },
    logo: { weight: 2, selector: 'img[alt="Microsoft" i], svg[aria-label="Microsoft" i], [role="img"][aria-label="Microsoft" i]' },
    text: { weight: 1, text: /No account\? Create one|Can[’']t access your account\?|Noch kein Konto\?|Sie können nicht auf Ihr Konto zugreifen|Pas de compte ?\?|Votre compte n[’']est pas accessible|No tiene una cuenta|アカウントにアクセスできない/i },
  },
  google: {
    user: { weight: 4, strong: true, selector: '#identifierId' },
    password: { weight: 3, strong: true, selector: 'input[name="Passwd"]' },
    button: { weight: 3, strong: true, selector: '#identifierNext, #passwordNext, #totpNext' },
    form: { weight: 4, strong: true, selector: '#gaia_loginform, #gaia_firstform' },
    code: { weight: 3, strong: true, selector: '#totpPin, #idvPin, #idvPreregisteredPhonePin' },
    title: { weight: 2, title: /\bGoogle\b|\bGmail\b/ },
    assets: { weight: 2, selector: '[src*="//ssl.gstatic.com/accounts"], [href*="//ssl.gstatic.com/accounts"]' },
    logo: { weight: 2, selector: 'img[alt="Google" i], svg[aria-label="Google" i], [role="img"][aria-label="Google" i]' },
    text: { weight: 2, text: /\bGoogle[- ](Account|Konto)|(compte|cuenta de|conta do|account) Google|Google アカウント/i },
  },
};

/**
 * The words that every part of the house shares: what a service is, what its pages look like to us,
 * and what a guide through them is. Data and types only; nothing here touches a page or a browser API.
 */
import type { MessageKey } from '../shared/message-key';

/** How a person proves the second factor. `password`, `email`, `questions` and `app-password` are listed by pages but are not MFA. */
export type MethodKind =
  | 'authenticator' | 'totp' | 'phone-text' | 'phone-call' | 'office-phone' | 'passkey' | 'security-key' | 'hardware-token'
  | 'password' | 'email' | 'questions' | 'app-password' | 'temporary-pass' | 'other';

/** One row of a page's own list of methods. `detail` is what the page shows beside the name (a device, a masked number). */
export interface ListedMethod { kind: MethodKind; name: string; detail?: string }

/** A trouble that the page itself reports, in the reader's terms. */
export type PageError =
  | 'wrong-code' | 'too-many-tries' | 'expired-qr' | 'push-denied' | 'push-timeout' | 'session-expired' | 'limit-reached'
  | 'needs-recent-mfa' | 'bad-phone-number' | 'wrong-password' | 'unknown-user' | 'wrong-tenant' | 'blocked-by-policy'
  | 'blocked-by-risk' | 'other';

/** What a page says beyond which page it is. Absent means "the page does not say". */
export interface Facts {
  /** `interrupt`: set-up demanded in the middle of a sign-in; `manage`: the user's own security page. */
  mode?: 'manage' | 'interrupt';
  /** The registered methods, present only when the list has finished loading. */
  methods?: readonly ListedMethod[];
  /** The kinds that a choice on the page offers. */
  offered?: readonly MethodKind[];
  error?: PageError;
  /** AADSTS number as shown, digits only. */
  errorCode?: string;
  /** What a code prompt wants. */
  codeFrom?: 'app' | 'text' | 'call' | 'email';
  /** What is shown beside or instead of a QR code. */
  revealed?: 'key' | 'url';
  /** The page offers to postpone the set-up; `daysLeft` where it names them. */
  skippable?: boolean;
  daysLeft?: number;
  /** The method that the page says it has just added. */
  added?: MethodKind;
}

/** What one look at URL and DOM says. A pure function of both: the page is the state. */
export interface Observation {
  service: string;
  /** The view, such as `sign-in.password` or `setup.qr`; `unknown` where the host is ours but the view is not recognised. */
  page: string;
  facts: Facts;
  /** The signed-in account's name as the page shows it. */
  account?: string;
  /** BCP 47 primary tag of the page's text, such as `de`. */
  language: string;
  /** False where text had to be read and the page's language is none that the service's words cover. */
  languageKnown: boolean;
}

/** Words of a site per language of the page, every generation of the string that is live; the first is the newest. */
export type Words = Record<string, Record<string, readonly string[]>>;

/** One way to find an element. `word` is a key of the service's words. Alternatives are tried in order; exactly one visible match counts. */
export type Locator =
  | { css: string; word?: string }
  | { role: 'button' | 'link' | 'textbox' | 'combobox' | 'radio' | 'row' | 'heading' | 'dialog'; word: string }
  | { text: string };

export interface Page {
  id: string;
}

/** Where an instruction is carried out. */
export type Where = 'computer' | 'phone';

/** One action of a person. Two actions for one view of the page (phone, then computer) are two parts of one step. */
export interface StepPart {
  where: Where;
  /** Heading: the action. `{button}` is replaced by the words that the page itself shows on the target. */
  title: MessageKey;
  body?: MessageKey;
  /** What to point at, best first. A part without a target is words only, by design. */
  target?: readonly Locator[];
  /** The word quoted where no element was found. */
  quote?: string;
}

export interface Step {
  id: string;
  /** The views on which this step is the one to do. */
  on: (observation: Observation) => boolean;
  parts: readonly StepPart[];
  /** "You should now see …" */
  then?: MessageKey;
  troubles: readonly string[];
  /** Detours do not count in "2 of 5": sign-in, a challenge, an error page. */
  detour?: boolean;
}

export interface Guide {
  /** `<service>.<name>`, the part after `#mfa-guide=` in a link. */
  id: string;
  title: MessageKey;
  summary: MessageKey;
  /** Devices needed, said up front. */
  devices: readonly Where[];
  minutes: number;
  /** The kinds of which one must appear for the guide to have reached its end. */
  registers: readonly MethodKind[];
  steps: readonly Step[];
}

export interface Service {
  id: string;
  name: MessageKey;
  /** Exact host names, lower case. Nothing else is ever recognised (design 3.5). */
  hosts: readonly string[];
  words: Words;
  observe: (document: Document, url: URL) => Observation | undefined;
  guides: readonly Guide[];
}

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
  /** Every row of that list was understood, so that what is not in it is not there. */
  complete?: boolean;
  /** The page that would list the methods failed to. */
  listFailed?: boolean;
  /** The service turns two-step verification on by a switch of its own, so that a method alone decides nothing. */
  hasSwitch?: boolean;
  /** That switch. */
  twoStep?: boolean;
  /** A code or a request is asked for, of these kinds as far as the page says. `second`: no account without MFA is ever asked here. */
  asked?: { methods: readonly MethodKind[]; second: boolean };
  /** What a demand to register is for, where the page tells. */
  purpose?: 'mfa' | 'password-reset' | 'stronger-method';
  /** The rows of an administrator's page for per-user MFA: other people's accounts. */
  perUser?: readonly { identity: string; state: 'disabled' | 'enabled' | 'enforced'; displayName?: string }[];
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
  /** The tenant that the address names: a domain or an id. */
  realm?: string;
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
  /** A text that stands alone and matches; for what is different each time, such as a number to compare. */
  | { pattern: string };

/** What a card says: a text of ours, one with a name put in (a product's, which is not translated), or one that comes as it is (a policy's). */
export type Text = MessageKey | { key: MessageKey; name: string } | { plain: string };

/** Where an instruction is carried out. */
export type Where = 'computer' | 'phone';

/** What an organisation changes in one step: its own texts, a link, and further ways to find what is pointed at. */
export interface StepChange { step: string; title?: string; body?: string; link?: string; target: readonly Locator[]; words: Words }

/** One action of a person. Two actions for one view of the page (phone, then computer) are two parts of one step. */
export interface StepPart {
  where: Where;
  /** The action. `$BUTTON$` stands for the words that the page itself shows on the target. */
  title: Text;
  body?: Text;
  /** A link of the organisation's, below the text. */
  link?: string;
  /** What to point at, best first. A part without a target is words only, by design. */
  target?: readonly Locator[];
  /** The service's word quoted for `$BUTTON$` where the element does not say (a field, a picture) or was not found. */
  quote?: string;
  /** The target is a field or a choice; once it is filled in, the next part is the one to do. */
  fills?: true;
  /** The target is a list that shows what is chosen; once it shows this word, the next part is the one to do. */
  holds?: string;
  /** The page may leave it out (another generation of the page, or the only choice there is); then the next part is tried. */
  optional?: true;
}

export interface Step {
  id: string;
  /** True on the views on which this step is the one to do. The first step that says so wins. */
  on: (observation: Observation) => boolean;
  parts: readonly StepPart[];
  /** "You should then see …" */
  then?: Text;
  /** Names of troubles, each with the texts `trouble_<name>` (what people see) and `trouble_<name>_help` (what to do). */
  troubles: readonly Trouble[];
  /** A detour is on nobody's plan (sign-in, a challenge, an error page): it has no number in "2 of 5". */
  detour?: true;
  /** The step exists only in that mode of the page; elsewhere it is not counted. */
  mode?: 'manage' | 'interrupt';
  /** Something beside the target must stay readable, such as a QR code. */
  lit?: true;
  /** The page says on this view that the method was added: what is left is to leave the page. */
  finishes?: true;
  /** No page shows that it is done: the user's word ends it, and the next one that is on is due. */
  manual?: true;
  /** Nobody could check what the page looks like here; the card says so instead of pointing. */
  unchecked?: true;
  /** Codes that any app can make: the page shows their `secret`, or asks for the first `code`. */
  keeps?: 'secret' | 'code';
}

/** The troubles of pages.md section G that a step can carry. */
export type Trouble = Extract<MessageKey, `trouble_${string}_help`> extends `trouble_${infer Name}_help` ? Name : never;

/** How strong what the guide registers is. */
export type Strength = 'phishing-resistant' | 'app' | 'phone';

export type Device = Where | 'key';

export interface Guide {
  /** `<service>.<name>`, the part after `#mfa-guide=` in a link. */
  id: string;
  title: Text;
  summary: Text;
  /** Devices needed, said up front. */
  devices: readonly Device[];
  /** Minutes that it takes most people. */
  minutes: number;
  /** Kinds under which the page's own choice lists it; those of `registers` where absent. */
  picks?: readonly MethodKind[];
  /** The guide reaches its end when the page lists, or says that it added, one of these kinds that was not there before. */
  registers: readonly MethodKind[];
  strength?: Strength;
  /** The end, where it is not a method that was added: a switch that is on, rows that changed. It counts once a step was seen. */
  ends?: (observation: Observation) => boolean;
  /** Page on which it starts, https. */
  opens?: string;
  /** The guide starts with the choice of a method and has no steps of its own; the chosen guide takes its place. */
  chooses?: true;
  /** A method of the kind may be there already; this guide adds one more. */
  adds?: true;
  /** What is left to do once the end is reached. */
  afterword?: Text;
  steps: readonly Step[];
}

/** What the pointing half of a service knows, loaded only where a guide runs: its guides, and what its pages write on their controls. */
export interface Book { guides: readonly Guide[]; words: Words }

/** What the recognising half of a service knows; all that the always-loaded script needs. */
export interface Site {
  id: string;
  /** Exact host names, lower case. Nothing else is ever recognised (design 3.5). */
  hosts: readonly string[];
  /** Domains of the service's own below which every customer has a host, one label deep (`contoso.okta.com`). */
  tenantDomains?: readonly string[];
  /** Where two services share a host: the paths that are this one's. */
  path?: RegExp;
  /** Its pages also lie in frames of other pages of the same service. */
  inFrames?: true;
  observe: (document: Document, url: URL) => Observation | undefined;
}

/**
 * The one map of messages. Each verb says who may send it, what it carries and what comes back; the background checks all
 * three against what the browser says of the sender (design 3.7). No verb returns a secret of the vault, and none carries one:
 * what goes to a page are the digits that it is to be filled with, to the frame whose host they are recorded for.
 */
import type { ClockReading } from '../fill/ask-clock';
import type { FillAnswer, FillRequest } from '../fill/message';
import type { FieldPath } from '../fill/path';
import type { AccountVerbs } from './account-messages';
import type { LookalikeVerbs } from './lookalike-messages';
import type { Run } from '../guide/run';
import type { CustomService } from '../services/custom/site';
import type { ListedMethod, MethodKind, StepChange } from '../services/service';
import type { Contact } from '../policy/policy';

/** What an overlay needs to draw itself. */
export interface CardSnapshot {
  run: Run | null;
  /** An offer may be shown in this tab. */
  offer: boolean;
  contact: Contact | null;
  /** What the organisation changes in the run's guide. */
  changes: readonly StepChange[];
  /** The keyboard shortcuts that move the focus into the card and that fill a code, as the browser writes them; empty where none is set. */
  shortcut: string;
  fillShortcut: string;
  /** The organisation lets people keep one-time codes in the browser. */
  mayKeep: boolean;
  /** Style tokens in the organisation's colour, which replace those of the style sheet; empty where it has none. */
  look: Readonly<Record<string, string>>;
}

export interface PopupSnapshot {
  run: Run | null;
  /** Service whose pages the tab shows, where it is one of ours. */
  service: string | null;
  tabId: number | null;
  contact: Contact | null;
  /** The browser lets us work on our hosts; users of Firefox can take that back. */
  permitted: boolean;
  mayKeep: boolean;
  fillShortcut: string;
  /** Services of the organisation's own that have steps or a page. */
  custom: readonly { id: string; name: string; hosts: readonly string[]; steps: boolean }[];
  /** What came of the last fill that was not started in the popup, once. */
  note: FillNote | null;
}

/** What a code field was found to want. `set-up`: the page sets up a new code, so that one of ours would be wrong. */
export type Purpose = 'app' | 'text' | 'email' | 'backup' | 'unknown' | 'set-up';

/** Which field: the one that is recognised, the one that has the focus (context menu), or the one that the user points at now. */
export type FillWhere = 'found' | 'focused' | 'pick';

/** What a frame is to do for an order; never more than one frame gets one. */
export interface FillTask {
  order: string;
  /** The field that the user pointed at on this host, if ever. */
  path: FieldPath | null;
  where: FillWhere;
  /** The site's clock is to be asked first. */
  clock: boolean;
}

/** What came of a fill, for the user. */
export type FillNote =
  | 'filled' | 'filled-submitted'
  | 'locked' | 'no-vault' | 'no-entry' | 'several'
  /** The browser does not let us into the page. */
  | 'no-access'
  | 'no-field' | 'not-visible' | 'read-only' | 'refused' | 'too-short'
  /** The page sent a code by text or e-mail; it sets up a new code. */
  | 'sent-code' | 'set-up-page'
  | 'cancelled';

export interface Verbs extends AccountVerbs, LookalikeVerbs {
  /** A page of one of the organisation's own services asks what the policy says of it. */
  'site/wanted': { from: 'content'; request: Record<string, never>; reply: CustomService | null };
  /** A page of ours has opened. `fragment` is the part after `#`, at most 200 characters. */
  'page/opened': { from: 'content'; request: { fragment: string }; reply: { tookFragment: boolean } };
  /** The page shows that help may be welcome; the background decides and injects. */
  'offer/wanted': { from: 'content'; request: { view: string }; reply: null };
  'offer/dismissed': { from: 'content'; request: Record<string, never>; reply: null };
  'card/ready': { from: 'content'; request: Record<string, never>; reply: CardSnapshot };
  'run/start': { from: 'content'; request: { guide: string; second: boolean }; reply: CardSnapshot };
  'run/stop': { from: 'content'; request: { id: string }; reply: null };
  /** What the page added to the run. The background merges it into the run that it holds, if it is still that run. */
  'run/progress': { from: 'content'; request: { id: string; progress: Progress }; reply: null };
  /** A target was not found; counted here and nowhere else, for the report that the user can copy. */
  'run/missed': { from: 'content'; request: { step: string; reason: MissReason }; reply: null };
  /** The user wants to keep the codes of the guide's method in this browser; opens the page for it. */
  'keep/wanted': { from: 'content'; request: Record<string, never>; reply: null };
  /** Fills what the tab's guide keeps, on the page that its card lies on; the card has seen a real click on a button that could be seen. */
  'keep/fill': { from: 'content'; request: Record<string, never>; reply: FillNote };
  /** A fill script reports the code boxes of its frame and waits for its task; null: it is not the one. */
  'fill/found': { from: 'frame'; request: { boxes: number; purpose: Purpose | null; focused: boolean }; reply: FillTask | null };
  /** The frame with the task asks for the digits, which it gets once. */
  'fill/code': { from: 'frame'; request: { order: string; clock: ClockReading | null }; reply: FillRequest | null };
  'fill/done': { from: 'frame'; request: { order: string; answer: FillAnswer | null; path: FieldPath | null }; reply: null };
  /** The language that the user wants, by its tag; null: as the browser. */
  'language/choose': { from: 'page'; request: { tag: string | null }; reply: null };
  'popup/read': { from: 'page'; request: { tabId: number }; reply: PopupSnapshot };
  'popup/start': { from: 'page'; request: { tabId: number; guide: string }; reply: null };
  'popup/stop': { from: 'page'; request: { tabId: number }; reply: null };
  'popup/show': { from: 'page'; request: { tabId: number }; reply: null };
  /** Fills the tab's code field: with `entry`, or with the one that its frame's host has. `force`: also where a code was sent. */
  'popup/fill': { from: 'page'; request: { tabId: number; entry: string | null; where: FillWhere; force: boolean }; reply: FillNote };
  /** The codes page has kept the entry of a guide's method. */
  'keep/saved': { from: 'page'; request: { tabId: number; entry: string }; reply: null };
}

export type MissReason = 'none' | 'many' | 'behind';

export interface Progress {
  seen: readonly string[];
  skipped: readonly string[];
  had: readonly ListedMethod[] | null;
  added: MethodKind | null;
  another: boolean;
  done: boolean;
}

export type Verb = keyof Verbs;
export type Request<V extends Verb> = Verbs[V]['request'];
export type Reply<V extends Verb> = Verbs[V]['reply'];

/** What the background tells the overlay of a tab. */
export type Push = { push: 'card/changed'; snapshot: CardSnapshot } | { push: 'card/focus' };

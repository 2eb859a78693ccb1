/**
 * The one map of messages. Each verb says who may send it, what it carries and what comes back; the background checks all
 * three against what the browser says of the sender (design 3.7). No verb returns a secret, and none carries one.
 */
import type { Run } from '../guide/run';
import type { ListedMethod, MethodKind } from '../services/service';
import type { Contact } from '../policy/policy';

/** What an overlay needs to draw itself. */
export interface CardSnapshot {
  run: Run | null;
  /** An offer may be shown in this tab. */
  offer: boolean;
  contact: Contact | null;
  /** The keyboard shortcut that moves the focus into the card, as the browser writes it; empty where none is set. */
  shortcut: string;
}

export interface PopupSnapshot {
  run: Run | null;
  /** Service whose pages the tab shows, where it is one of ours. */
  service: string | null;
  tabId: number | null;
  contact: Contact | null;
  /** The browser lets us work on our hosts; users of Firefox can take that back. */
  permitted: boolean;
}

export interface Verbs {
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
  'popup/read': { from: 'page'; request: { tabId: number }; reply: PopupSnapshot };
  'popup/start': { from: 'page'; request: { tabId: number; guide: string }; reply: null };
  'popup/stop': { from: 'page'; request: { tabId: number }; reply: null };
  'popup/show': { from: 'page'; request: { tabId: number }; reply: null };
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

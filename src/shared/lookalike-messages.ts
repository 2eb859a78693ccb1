/** The messages about copied sign-in pages. Part of the one map (`messages`). */
import type { Contact } from '../policy/policy';
import type { Owner } from '../services/lookalike/owners';

export interface LookalikeWarning {
  owner: Owner;
  /** The whole host of the copy, and the part of it that somebody registered. */
  host: string;
  domain: string;
  contact: Contact | null;
}

/** What the settings show. */
export interface LookalikeChoices { /** Hosts that the user called their own. */ own: readonly string[]; /** Hosts of copies that are open now. */ open: readonly string[] }

export interface LookalikeVerbs {
  /** A frame looks like a sign-in page of somebody else; which host it is, the browser says. */
  'lookalike/seen': { from: 'frame'; request: { owner: Owner }; reply: null };
  /** The warning asks what to say; null: nothing is to be warned of here. */
  'lookalike/asked': { from: 'frame'; request: Record<string, never>; reply: LookalikeWarning | null };
  /** The host that this page is warned of is the user's own. */
  'lookalike/own': { from: 'frame'; request: Record<string, never>; reply: null };
  /** The same is to be said in the settings, where no page can have any part in it. */
  'lookalike/settings': { from: 'frame'; request: Record<string, never>; reply: null };
  /** Closes the tab that is warned of. */
  'lookalike/close': { from: 'frame'; request: Record<string, never>; reply: null };
  'lookalike/read': { from: 'page'; request: Record<string, never>; reply: LookalikeChoices };
  'lookalike/choose': { from: 'page'; request: { host: string; own: boolean }; reply: LookalikeChoices };
}

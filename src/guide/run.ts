import type { ListedMethod, MethodKind } from '../services/service';

/**
 * What must outlive a page load: which guide a tab follows and what was seen on the way. The background keeps it;
 * which step to show is never stored, the page says it anew each time.
 */
export interface Run {
  id: string;
  guide: string;
  /** Milliseconds since the epoch. */
  startedAt: number;
  /** Steps shown so far, in the order in which they first came. */
  seen: readonly string[];
  /** Steps that the user says are done. */
  skipped: readonly string[];
  /** The list of methods when the run first saw it; null until then. */
  had: readonly ListedMethod[] | null;
  /** What the page said it added during this run. */
  added: MethodKind | null;
  /** The user wants another method of a kind that is already there. */
  another: boolean;
  /** It adds a second way: at the end, the test in a private window is due. */
  second: boolean;
  /** Id of the vault's entry in which the user keeps the codes of the method; null where they don't. */
  kept: string | null;
  /** The end was reached. */
  done: boolean;
}

/** A run that has seen nothing yet. `id` and `startedAt` (ms) come from outside, so that this stays pure. */
export const newRun = (id: string, guide: string, startedAt: number, second = false): Run =>
  ({ id, guide, startedAt, seen: [], skipped: [], had: null, added: null, another: false, second, kept: null, done: false });

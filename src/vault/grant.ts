/** Which frame of a tab gets which entry's code, if any. Pure; what it knows of frames is what the browser says of them. */
import type { Entry } from './entry';
import { recordableHost } from './hosts';
import { offers } from './match';

/** A frame that the fill script looked at. */
export interface Frame {
  url: string;
  /** As the browser tells it; `null` as a text for a sandboxed frame. */
  origin?: string;
  frameId: number;
  /** How many boxes of a code field were recognised, and what the page wants in them. */
  boxes: number;
  purpose: 'app' | 'text' | 'email' | 'backup' | 'unknown' | 'set-up' | null;
  focused: boolean;
}

export interface Order {
  /** The entry that the user chose; null: whichever is recorded for the frame's host. */
  entry: string | null;
  /** Fill also where the page seems to want another code: the user has read the question. */
  force: boolean;
  /** How the field is found: `found` by its looks, `focused` the one with the focus, `pick` the one that the user points at. */
  where: 'found' | 'focused' | 'pick';
}

export interface Grant { frameId: number; host: string; entry: Entry }
export type NoGrant = 'no-entry' | 'several' | 'no-field' | 'sent-code' | 'set-up-page';

/**
 * One grant or the reason why there is none. Only the exact host counts here: a sibling host was asked about before and is
 * recorded by then. `hasPath` says whether the user once pointed at the field on a host.
 */
export function judge(entries: readonly Entry[], order: Order, frames: readonly Frame[], hasPath: (host: string) => boolean): Grant | NoGrant {
  const allowed = frames.flatMap((frame) => {
    const host = recordableHost(frame.url, frame.origin);
    const exact = offers(entries, frame.url, frame.origin).exact.filter(({ id }) => order.entry === null || id === order.entry);
    return host !== null && exact.length > 0 ? [{ frame, host, exact }] : [];
  });
  if (allowed.length === 0) return 'no-entry';
  const fields = allowed.filter(({ frame, host }) =>
    order.where === 'pick' || (order.where === 'focused' ? frame.focused : frame.boxes > 0 || hasPath(host)));
  const [best] = fields.toSorted((one, other) => rank(one.frame) - rank(other.frame) || one.frame.frameId - other.frame.frameId);
  if (!best) return 'no-field';
  const { frame, host, exact } = best;
  const candidates = frame.purpose === 'set-up' ? exact.filter(({ verified }) => !verified) : exact;
  if (order.where === 'found' && !order.force) {
    if (frame.purpose === 'text' || frame.purpose === 'email') return 'sent-code';
    // The code of an entry that was just added belongs here: the site asks for it to see that it works.
    if (candidates.length === 0) return 'set-up-page';
  }
  const [entry, another] = candidates.length > 0 ? candidates : exact;
  if (!entry) return 'no-entry';
  return another ? 'several' : { frameId: frame.frameId, host, entry };
}

/** The frame that the user is in first, then the page itself. */
const rank = ({ focused, boxes }: Frame): number => (focused ? 0 : 2) + (boxes > 0 ? 0 : 1);

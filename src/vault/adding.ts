/** From what a QR code, a file or a form gives to an entry of the vault. */
import type { Entry, NewEntry } from './entry';
import { randomId, systemRandom } from './random';

/** A new entry; `now` in milliseconds since 1970. Not verified: the site has not accepted a code of it yet. */
export const asEntry = (entry: NewEntry, now: number): Entry => ({ ...entry, id: randomId(systemRandom), verified: false, addedAt: now });

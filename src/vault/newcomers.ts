/** Entries on their way into the vault: typed, scanned, imported or restored. */
import type { Entry, NewEntry } from './entry';
import { randomId, systemRandom, type Random } from './random';

/** `now`: milliseconds since 1970. */
export interface Arrival { now: number; random?: Random }

/**
 * What to put behind `existing`, in the order given. An entry restored from our own backup stays what it was (id, hosts, verified,
 * when it was added); only where its id is taken it gets a new one, so that nothing in the vault is ever replaced.
 */
export function newcomers(arriving: readonly (NewEntry | Entry)[], existing: readonly Entry[], { now, random = systemRandom }: Arrival): Entry[] {
  const taken = new Set(existing.map(({ id }) => id));
  return arriving.map((entry) => {
    const whole: Entry = 'id' in entry ? { ...entry } : { ...entry, id: randomId(random), verified: false, addedAt: now };
    if (taken.has(whole.id)) whole.id = randomId(random);
    taken.add(whole.id);
    return whole;
  });
}

/** Writing the next generation, with the snapshots that belong to it. Everything here runs under the lock. */
import type { Area } from './area';
import { isRefusal, VaultError } from './errors';
import type { Entry } from './entry';
import { commit, double, nextRevision, overwritten, type Place, type Stored } from './generations';
import type { Header, KeySlot } from './header';
import type { Keys } from './keys';
import type { Context, Opened } from './opening';
import { isAuthentic, open, reheaded, seal, type Sealed } from './sealed';
import { addSnapshot, dropOldest, isOfEarlierDay, loadSnapshots, lost, type Snapshot } from './snapshots';

/** What a save needs to know of what is stored; `base` as in `Commit`. */
export interface Standing { stored: Stored; base: Place | null; keys: Keys }

/** Saves other entries than the current ones. False when somebody else wrote meanwhile: nothing was saved. */
export async function saveEntries(context: Context, { stored, keys, current }: Omit<Opened, 'vaultKey'>, entries: readonly Entry[]): Promise<boolean> {
  const { local, now, random } = context;
  await keepBefore(context, { keys, current }, entries);
  const next = await seal('vault', { ...current.sealed.header, revision: nextRevision(stored), savedAt: now() }, entries, keys, random);
  return write(local, { stored, base: current.place, keys }, next, entries);
}

/**
 * Saves other slots; entries and body stay as they are. Everything older is given the same slots, so that what was taken away
 * opens nothing that is stored. Returns how many older copies could not be rewritten and still open the old way.
 */
export async function saveSlots({ local, now }: Context, { stored, keys, current }: Omit<Opened, 'vaultKey'>, slots: KeySlot[]): Promise<number> {
  const header: Header = { ...current.sealed.header, slots, revision: nextRevision(stored), savedAt: now() };
  const next = await reheaded(current.sealed, header, keys);
  if (!await write(local, { stored, base: current.place, keys }, next, current.entries)) throw new VaultError('conflict');
  const missed = Number(!await double(local, current.place, next));
  return missed + await align(local, await loadSnapshots(local), slots, keys);
}

/** Commits, and gives up old snapshots if that makes the space that lacks. */
export async function write(local: Area, { stored, base, keys }: Standing, next: Sealed, entries: readonly Entry[]): Promise<boolean> {
  const wanted = JSON.stringify(entries);
  const verify = async (sealed: Sealed): Promise<void> => {
    if (JSON.stringify(await open(sealed, keys)) !== wanted) throw new VaultError('storage');
  };
  for (let freed = 0; ;) {
    try {
      return await commit(local, { stored, base, next, isOurs: (sealed) => isAuthentic(sealed, keys), verify });
    } catch (error) {
      // Two snapshots' worth of space would have been enough: the reason is another.
      if (!isRefusal(error, 'no-space') || freed > 2 * next.text.length) throw error;
      const more = await dropOldest(local);
      if (more === 0) throw error;
      freed += more;
    }
  }
}

/** Adds the state before a save to the snapshots, if it is worth it. They are not even read otherwise: five times the vault. */
async function keepBefore({ local, now }: Context, { keys, current }: Pick<Opened, 'keys' | 'current'>, after: readonly Entry[]): Promise<void> {
  const { sealed, entries } = current;
  const gone = lost(entries, after);
  const endsDay = isOfEarlierDay(sealed.header.savedAt, now());
  if (entries.length === 0 || (gone.length === 0 && !endsDay)) return;
  const snapshots = await loadSnapshots(local);
  // Normally nothing is left to do: only when a change of slots was cut off.
  await align(local, snapshots, sealed.header.slots, keys);
  if (!endsDay && lost(gone, await newestEntries(snapshots, keys)).length === 0) return;
  await addSnapshot(local, sealed, (other) => isAuthentic(other, keys));
}

/** The entries of the newest snapshot made with these keys. */
async function newestEntries(snapshots: Snapshot[], keys: Keys): Promise<Entry[]> {
  for (const { sealed } of snapshots) if (sealed !== null && await isAuthentic(sealed, keys)) return open(sealed, keys);
  return [];
}

/** Gives every snapshot made with these keys these slots. Returns how many could not be rewritten. */
async function align(local: Area, snapshots: Snapshot[], slots: KeySlot[], keys: Keys): Promise<number> {
  const wanted = JSON.stringify(slots);
  let missed = 0;
  for (const { key, sealed } of snapshots) {
    if (sealed === null || JSON.stringify(sealed.header.slots) === wanted || !await isAuthentic(sealed, keys)) continue;
    const next = await reheaded(sealed, { ...sealed.header, slots }, keys);
    missed += Number(!await overwritten(local, key, next.text));
  }
  return missed;
}

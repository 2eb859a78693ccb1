/**
 * Five earlier states of the vault, whole and sealed like it: what a mistaken deletion or import is undone from. Kept are the
 * last state of a day, and any state with entries that the next one loses and the newest snapshot lacks, so that many deletions
 * in a row do not push out the state before the first.
 */
import type { Area } from './area';
import { isRefusal } from './errors';
import type { Entry } from './entry';
import { inspect, setAside, type Commit, type Found } from './generations';
import type { Sealed } from './sealed';

export const SNAPSHOT_KEYS = [1, 2, 3, 4, 5].map((number) => `vault.snapshot.${number}`);
const DAY = 24 * 3_600_000;

export interface Snapshot extends Found { key: string }

/** All five places, those that can be read without the key first, newest first. */
export async function loadSnapshots(area: Area): Promise<Snapshot[]> {
  const values = await area.get(SNAPSHOT_KEYS);
  const found = await Promise.all(SNAPSHOT_KEYS.map(async (key) => ({ key, ...await inspect(values[key]) })));
  return found.sort((one, other) => revision(other) - revision(one));
}

const revision = ({ sealed }: Found): number => sealed?.header.revision ?? -1;

/** What `after` no longer has of `before`: entries that are gone, make other codes, or have had their note or recovery codes emptied. */
export function lost(before: readonly Entry[], after: readonly Entry[]): Entry[] {
  const kept = new Map(after.map((entry) => [entry.id, entry]));
  return before.filter((entry) => !isIn(entry, kept.get(entry.id)));
}

const isIn = (entry: Entry, other: Entry | undefined): boolean =>
  other !== undefined && (['type', 'secret', 'algorithm', 'digits', 'period'] as const).every((name) => entry[name] === other[name])
  && (['note', 'recoveryCodes'] as const).every((name) => entry[name].length === 0 || other[name].length > 0);

/** Whether a state was the last of its day (UTC), in milliseconds since 1970. */
export const isOfEarlierDay = (savedAt: number, now: number): boolean => Math.floor(savedAt / DAY) < Math.floor(now / DAY);

/** Adds one, over an empty place or the oldest. Damaged and foreign ones in the way are put aside. Space that lacks is no reason not to save. */
export async function addSnapshot(area: Area, sealed: Sealed, isOurs: Commit['isOurs']): Promise<void> {
  const there = await loadSnapshots(area);
  if (there.some((snapshot) => snapshot.value === sealed.text)) return;
  const target = there.find(({ value }) => value === undefined) ?? there.at(-1)!;
  try {
    await setAside(area, target, isOurs);
    await area.set({ [target.key]: sealed.text });
  } catch (error) {
    if (!isRefusal(error, 'no-space')) throw error;
  }
}

/** Gives up the oldest snapshot for space, never the newest. Returns the characters that were freed, 0 when there is none to give. */
export async function dropOldest(area: Area): Promise<number> {
  const readable = (await loadSnapshots(area)).filter(({ sealed }) => sealed !== null);
  const oldest = readable.at(-1);
  if (oldest === undefined || readable.length < 2) return 0;
  await area.remove(oldest.key);
  return oldest.sealed?.text.length ?? 0;
}

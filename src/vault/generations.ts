/**
 * The two generations of the vault in a storage area: the next one is written beside the current one, read back and opened
 * before the head moves, so that whatever happens one of them is whole. What is not ours is put aside, never written over.
 */
import type { Area } from './area';
import { base64, utf8 } from './bytes';
import { isRefusal, VaultError, type Damage } from './errors';
import { readSealed, type Sealed } from './sealed';

export type Place = 'a' | 'b';

const PLACES = { a: 'vault.a', b: 'vault.b' } as const satisfies Record<Place, string>;
const HEAD = 'vault.head';
const KEPT = 'vault.kept.';
export const GENERATION_KEYS = [HEAD, PLACES.a, PLACES.b];

/** What is under one key. `value` is undefined when there is nothing. */
export type Found = { value: unknown; sealed: Sealed | null; damage: Damage | null };

export interface Stored {
  headText: unknown;
  found: Record<Place, Found>;
  /** Those that can be read without the key, in the order in which they count: the head's, then the newer one. */
  readable: Place[];
}

export async function load(area: Area): Promise<Stored> {
  const values = await area.get(GENERATION_KEYS);
  const found = { a: await inspect(values[PLACES.a]), b: await inspect(values[PLACES.b]) };
  const revision = (place: Place): number => found[place].sealed?.header.revision ?? -1;
  const named = (place: Place): number => Number(values[HEAD] === headText(place, revision(place)));
  const readable = (['a', 'b'] as const).filter((place) => found[place].sealed !== null)
    .sort((one, other) => named(other) - named(one) || revision(other) - revision(one));
  return { headText: values[HEAD], found, readable };
}

/** One stored value, without its key. */
export async function inspect(value: unknown): Promise<Found> {
  if (value === undefined) return { value, sealed: null, damage: null };
  try {
    return { value, sealed: await readSealed(value, 'vault'), damage: null };
  } catch (error) {
    if (isRefusal(error, 'damaged', 'newer-version')) return { value, sealed: null, damage: error.reason as Damage };
    throw error;
  }
}

/** The revision for the next save: above all that were there, readable or not. */
export const nextRevision = ({ headText, found }: Stored): number =>
  1 + Math.max(0, Number(/^[ab]\.(\d{1,15})$/.exec(String(headText))?.[1] ?? 0), ...[found.a, found.b].map(({ sealed }) => sealed?.header.revision ?? 0));

export interface Commit {
  /** What the new generation was made from. */
  stored: Stored;
  /** The generation that it follows; null when there is none that can be read. */
  base: Place | null;
  next: Sealed;
  /** Whether it is this vault's own, made with its key. */
  isOurs: (sealed: Sealed) => Promise<boolean>;
  /** Opens what was read back and compares it with what was meant; throws otherwise. */
  verify: (sealed: Sealed) => Promise<void>;
}

/**
 * Makes `next` the current generation. False, with nothing written, when `stored` is no longer what is there. Throws `no-space`,
 * `storage`, and `conflict` when somebody without the lock wrote meanwhile; the generation that it follows is never touched.
 */
export async function commit(area: Area, { stored, base, next, isOurs, verify }: Commit): Promise<boolean> {
  const place = base === 'a' ? 'b' : 'a';
  const before = await area.get(GENERATION_KEYS);
  if (before[HEAD] !== stored.headText || before[PLACES.a] !== stored.found.a.value || before[PLACES.b] !== stored.found.b.value) return false;
  await setAside(area, stored.found[place], isOurs);
  await area.set({ [PLACES[place]]: next.text });
  const written = await area.get([HEAD, PLACES[place]]);
  if (written[HEAD] !== stored.headText || written[PLACES[place]] !== next.text) throw new VaultError('conflict');
  await verify(await readSealed(written[PLACES[place]], 'vault'));
  await area.set({ [HEAD]: headText(place, next.header.revision) });
  const after = await area.get([PLACES[place]]);
  if (after[PLACES[place]] !== next.text) throw new VaultError('conflict');
  return true;
}

/** Writes the generation that was just committed over the one that it follows too, so that no slot that is gone opens anything. */
export const double = (area: Area, base: Place, { text }: Sealed): Promise<void> => area.set({ [PLACES[base]]: text });

/** Copies what is about to be written over to a place where nothing is, unless it is ours and whole. */
export async function setAside(area: Area, { value, sealed }: Found, isOurs: Commit['isOurs']): Promise<void> {
  if (value === undefined || (sealed !== null && await isOurs(sealed))) return;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(text)));
  await area.set({ [KEPT + base64(digest)]: value });
}

/** The keys of all that was put aside. */
export const keptAmong = (keys: string[]): string[] => keys.filter((key) => key.startsWith(KEPT));

/** Whether the head names this one. */
export const isHead = ({ headText: head }: Stored, place: Place, { header }: Sealed): boolean => head === headText(place, header.revision);

const headText = (place: Place, revision: number): string => `${place}.${revision}`;

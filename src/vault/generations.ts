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
const HEAD_FORM = /^[ab]\.(\d{1,15})$/;
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
  1 + Math.max(0, Number(HEAD_FORM.exec(String(headText))?.[1] ?? 0), ...[found.a, found.b].map(({ sealed }) => sealed?.header.revision ?? 0));

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
 * Makes `next` the current generation. False, with no generation touched, when `stored` is no longer what is there. Throws `no-space`;
 * `storage`, also when the storage did not do what it was told; `conflict` when somebody without the lock wrote meanwhile. The
 * generation that it follows is never touched.
 */
export async function commit(area: Area, { stored, base, next, isOurs, verify }: Commit): Promise<boolean> {
  const place = base === 'a' ? 'b' : 'a';
  await setAside(area, stored.found[place], isOurs);
  // Right before the write: a save by somebody without the lock is lost if it ends in between.
  const before = await area.get(GENERATION_KEYS);
  const still = (there: Place): boolean => same(before[PLACES[there]], stored.found[there].value);
  // A first try may have ended before the head, for lack of space.
  if (!same(before[HEAD], stored.headText) || !still(place === 'a' ? 'b' : 'a') || !(still(place) || before[PLACES[place]] === next.text)) return false;
  await area.set({ [PLACES[place]]: next.text });
  const written = await area.get([HEAD, PLACES[place]]);
  if (!same(written[HEAD], stored.headText)) throw new VaultError('conflict');
  if (written[PLACES[place]] !== next.text) throw await notAsTold(written[PLACES[place]], stored.found[place].value);
  await verify(await readSealed(written[PLACES[place]], 'vault'));
  const head = headText(place, next.header.revision);
  await area.set({ [HEAD]: head });
  const after = await area.get([HEAD, PLACES[place]]);
  if (after[PLACES[place]] !== next.text) throw new VaultError('conflict');
  if (after[HEAD] !== head) throw new VaultError(!same(after[HEAD], stored.headText) && HEAD_FORM.test(String(after[HEAD])) ? 'conflict' : 'storage');
  return true;
}

/** Of what came out of a storage: texts, and whatever else was put there by something else. */
const same = (one: unknown, other: unknown): boolean => one === other || JSON.stringify(one) === JSON.stringify(other);

/** Somebody else's whole record stands where ours should; or the old one still does, or a piece of ours. */
const notAsTold = async (value: unknown, before: unknown): Promise<VaultError> =>
  new VaultError(!same(value, before) && (await inspect(value)).sealed !== null ? 'conflict' : 'storage');

/** Writes the generation that was just committed over the one that it follows too, so that no slot that is gone opens anything. */
export const double = (area: Area, base: Place, { text }: Sealed): Promise<boolean> => overwritten(area, PLACES[base], text);

/** Writes over one of our own records. False when it still is, or may be, what it was. */
export async function overwritten(area: Area, key: string, text: string): Promise<boolean> {
  try {
    await area.set({ [key]: text });
    return (await area.get(key))[key] === text;
  } catch {
    return false;
  }
}

/** Copies what is about to be written over to a place where nothing is, unless it is ours and whole. Throws `storage` when the copy is not there. */
export async function setAside(area: Area, { value, sealed }: Found, isOurs: Commit['isOurs']): Promise<void> {
  if (value === undefined || (sealed !== null && await isOurs(sealed))) return;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(text)));
  const key = KEPT + base64(digest);
  await area.set({ [key]: value });
  if (!same((await area.get(key))[key], value)) throw new VaultError('storage');
}

/** The keys of all that was put aside. */
export const keptAmong = (keys: string[]): string[] => keys.filter((key) => key.startsWith(KEPT));

/** Whether the head names this one. */
export const isHead = ({ headText: head }: Stored, place: Place, { header }: Sealed): boolean => head === headText(place, header.revision);

const headText = (place: Place, revision: number): string => `${place}.${revision}`;

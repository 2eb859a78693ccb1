/** From what is stored, and a key, to the entries. */
import type { Area, Lock } from './area';
import { isRefusal, VaultError } from './errors';
import type { Entry } from './entry';
import { load, type Place, type Stored } from './generations';
import type { Header } from './header';
import type { Kdf } from './kdf';
import { keysOf, type Keys } from './keys';
import type { Random } from './random';
import { open, type Sealed } from './sealed';
import { recall, use, type Stay } from './session';
import { loadSnapshots } from './snapshots';
import type { Bytes } from './bytes';

/** All that the vault works with. */
export interface Context {
  /** What lasts, and what lives in memory only. */
  local: Area; session: Area;
  lock: Lock;
  now: () => number;
  random: Random;
  kdf: Kdf;
  stay: () => Stay;
}

/** The generation in use. */
export interface Current { place: Place; sealed: Sealed; entries: Entry[] }

/** `vaultKey` is the caller's to wipe. */
export interface Opened { stored: Stored; keys: Keys; vaultKey: Bytes; current: Current }

/** What is stored, when something of it can be read. Throws `none`, `damaged`, `newer-version` (if only one generation is). */
export async function loadSound(local: Area): Promise<Stored> {
  const stored = await load(local);
  const { a, b } = stored.found;
  // Not even an older generation of ours beside it: the newer version goes on from what it wrote.
  if ([a, b].some(({ damage }) => damage === 'newer-version')) throw new VaultError('newer-version');
  if (stored.readable.length > 0) return stored;
  const nothing = stored.headText === undefined && a.damage === null && b.damage === null
    && (await loadSnapshots(local)).every(({ value }) => value === undefined);
  throw new VaultError(nothing ? 'none' : 'damaged');
}

/**
 * The vault key, asked of the first readable generation: an older one may still have a passphrase that was changed since. Only where
 * the other generation is another vault's is that one asked as well, lest a foreign record in the way lock the user out.
 */
export async function keyFrom({ found, readable }: Stored, unwrap: (header: Header) => Promise<Bytes>): Promise<Bytes> {
  const [first, second] = readable.map((place) => found[place].sealed!.header) as [Header, Header | undefined];
  try {
    return await unwrap(first);
  } catch (error) {
    if (second === undefined || second.vault === first.vault || !isRefusal(error)) throw error;
    return unwrap(second).catch(() => { throw error; });
  }
}

/** The first generation that these keys open. Throws `not-authentic` when it is none, `newer-version`. */
export async function currentOf(stored: Stored, keys: Keys): Promise<Current> {
  for (const place of stored.readable) {
    const sealed = stored.found[place].sealed!;
    try {
      return { place, sealed, entries: await open(sealed, keys) };
    } catch (error) {
      if (!isRefusal(error, 'not-authentic', 'damaged')) throw error;
    }
  }
  throw new VaultError('not-authentic');
}

/** The unlocked vault; puts the deadline off. Throws `locked` when there is no key, its time is over or it is another vault's. */
export async function openUnlocked({ local, session, now, stay }: Context): Promise<Opened> {
  const stored = await loadSound(local);
  const remembered = await recall(session, now(), stay());
  if (remembered === null) throw new VaultError('locked');
  const keys = await keysOf(remembered.key);
  try {
    const current = await currentOf(stored, keys);
    await use(session, now());
    return { stored, keys, vaultKey: remembered.key, current };
  } catch (error) {
    throw isRefusal(error, 'not-authentic') ? new VaultError('locked') : error;
  }
}

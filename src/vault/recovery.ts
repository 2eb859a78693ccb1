/** Going back to a snapshot, also when neither generation can be read any more. */
import { zero, type Bytes } from './bytes';
import { isRefusal, VaultError } from './errors';
import type { Entry } from './entry';
import { load, nextRevision, type Stored } from './generations';
import { passphraseSlotOf } from './header';
import { keysOf, type Keys } from './keys';
import { currentOf, openUnlocked, type Context, type Current } from './opening';
import { saveEntries, write } from './saving';
import { open, seal, type Sealed } from './sealed';
import { recall, remember } from './session';
import { unwrapWithPassphrase } from './slots';
import { loadSnapshots } from './snapshots';

export interface SnapshotInfo {
  id: string;
  /** Milliseconds since 1970. */
  savedAt: number;
  /** How many; null while the vault is locked, and for one that does not belong to it. */
  entries: number | null;
}

/** Newest first. */
export async function listSnapshots(context: Context): Promise<SnapshotInfo[]> {
  const keys = await openUnlocked(context).then((opened) => opened.keys, () => null);
  const list: SnapshotInfo[] = [];
  for (const { sealed } of await loadSnapshots(context.local)) {
    if (sealed === null) continue;
    const entries = keys && await open(sealed, keys).then(({ length }) => length, () => null);
    list.push({ id: idOf(sealed), savedAt: sealed.header.savedAt, entries });
  }
  return list;
}

/**
 * Makes the entries of a snapshot the current ones; the state before becomes a snapshot itself. `passphrase` is needed when the
 * vault is locked or broken; afterwards it is unlocked. Throws `no-snapshot`, `locked`, `wrong-passphrase`, `newer-version`.
 */
export async function restore(context: Context, id: string, passphrase?: string): Promise<Entry[]> {
  const { local, session, now } = context;
  const stored = await load(local);
  if ([stored.found.a, stored.found.b].some(({ damage }) => damage === 'newer-version')) throw new VaultError('newer-version');
  const snapshot = (await loadSnapshots(local)).map(({ sealed }) => sealed).find((sealed) => sealed !== null && idOf(sealed) === id);
  if (!snapshot) throw new VaultError('no-snapshot');
  const vaultKey = await keyFor(context, snapshot, passphrase);
  try {
    const keys = await keysOf(vaultKey);
    const entries = await open(snapshot, keys);
    const current = await currentOf(stored, keys).catch((error: unknown) => {
      if (isRefusal(error, 'not-authentic')) return null;
      throw error;
    });
    const restored = current === null ? entries : withCounters(entries, current.entries);
    if (!await save(context, { stored, keys, current }, snapshot, restored)) throw new VaultError('conflict');
    // Without a passphrase nothing is put off: the session goes on as it was, or has been ended meanwhile.
    if (passphrase !== undefined) await remember(session, vaultKey, snapshot.header.vault, now());
    return restored;
  } finally {
    zero(vaultKey);
  }
}

async function keyFor({ session, now, stay, kdf }: Context, { header }: Sealed, passphrase: string | undefined): Promise<Bytes> {
  if (passphrase !== undefined) return unwrapWithPassphrase(passphraseSlotOf(header), header.vault, passphrase, kdf);
  const key = (await recall(session, now(), stay()))?.key;
  if (key === undefined) throw new VaultError('locked');
  return key;
}

async function save(context: Context, { stored, keys, current }: { stored: Stored; keys: Keys; current: Current | null }, snapshot: Sealed, entries: Entry[]): Promise<boolean> {
  if (current !== null) return saveEntries(context, { stored, keys, current }, entries);
  const { local, now, random } = context;
  const revision = Math.max(nextRevision(stored), snapshot.header.revision + 1);
  const next = await seal('vault', { ...snapshot.header, revision, savedAt: now() }, entries, keys, random);
  return write(local, { stored, base: null, keys }, next, entries);
}

/** A counter never goes back: the site has seen the later codes (RFC 4226, 7.2). */
function withCounters(entries: Entry[], current: Entry[]): Entry[] {
  const counters = new Map(current.map(({ id, secret, counter }) => [`${id} ${secret}`, counter]));
  return entries.map((entry) => ({ ...entry, counter: Math.max(entry.counter, counters.get(`${entry.id} ${entry.secret}`) ?? 0) }));
}

const idOf = ({ header }: Sealed): string => `${header.vault}.${header.revision}`;

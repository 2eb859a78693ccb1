/** Whether there is a vault, making one, and getting its key. */
import { zero, type Bytes } from './bytes';
import { isRefusal, VaultError, type Damage } from './errors';
import { load } from './generations';
import { passphraseSlotOf, type Header } from './header';
import { KEY, keysOf } from './keys';
import { currentOf, keyFrom, loadSound, type Context } from './opening';
import { randomId } from './random';
import { write } from './saving';
import { isAuthentic, seal } from './sealed';
import { recall, remember } from './session';
import { unwrapWithPassphrase, unwrapWithPrf, wrapWithPassphrase } from './slots';

export type VaultState = 'none' | 'locked' | 'unlocked' | { broken: Damage };

/** Reads only. A key in the session that does not fit what is stored counts as none. */
export async function stateOf({ local, session, now, stay }: Context): Promise<VaultState> {
  try {
    const stored = await loadSound(local);
    const remembered = await recall(session, now(), stay());
    if (remembered === null) return 'locked';
    const keys = await keysOf(remembered.key);
    zero(remembered.key);
    for (const place of stored.readable) if (await isAuthentic(stored.found[place].sealed!, keys)) return 'unlocked';
    return 'locked';
  } catch (error) {
    if (isRefusal(error, 'none')) return 'none';
    if (isRefusal(error, 'damaged', 'newer-version')) return { broken: error.reason as Damage };
    throw error;
  }
}

/** A new, empty vault, unlocked. Throws `exists` for whatever is stored already, readable or not. */
export async function create({ local, session, now, random, kdf }: Context, passphrase: string): Promise<void> {
  await loadSound(local).then(() => { throw new VaultError('exists'); }, (error: unknown) => {
    if (!isRefusal(error, 'none')) throw isRefusal(error, 'damaged', 'newer-version') ? new VaultError('exists') : error;
  });
  const vaultKey = random(KEY);
  const vault = randomId(random);
  const slot = await wrapWithPassphrase(vaultKey, passphrase, kdf, { vault, now: now(), random });
  const keys = await keysOf(vaultKey);
  const next = await seal('vault', { vault, revision: 1, savedAt: now(), slots: [slot] }, [], keys, random);
  if (!await write(local, { stored: await load(local), base: null, keys }, next, [])) throw new VaultError('conflict');
  await remember(session, vaultKey, vault, now());
  zero(vaultKey);
}

/** One derivation, whatever comes of it (another where a foreign record is in the way). Throws `wrong-passphrase`, and what `loadSound` and `currentOf` throw. */
export const unlock = (context: Context, passphrase: string): Promise<void> =>
  unlockWith(context, (header) => unwrapWithPassphrase(passphraseSlotOf(header), header.vault, passphrase, context.kdf));

/** Throws `no-slot`, `wrong-passkey`, and what `loadSound` and `currentOf` throw. */
export const unlockByPasskey = (context: Context, slotId: string, prfOutput: Bytes): Promise<void> =>
  unlockWith(context, async (header) => {
    const slot = header.slots.find(({ id }) => id === slotId);
    if (slot?.kind !== 'passkey') throw new VaultError('no-slot');
    return unwrapWithPrf(slot, header.vault, prfOutput);
  });

async function unlockWith({ local, session, now }: Context, unwrap: (header: Header) => Promise<Bytes>): Promise<void> {
  const stored = await loadSound(local);
  const vaultKey = await keyFrom(stored, unwrap);
  try {
    const { sealed } = await currentOf(stored, await keysOf(vaultKey));
    await remember(session, vaultKey, sealed.header.vault, now());
  } finally {
    zero(vaultKey);
  }
}

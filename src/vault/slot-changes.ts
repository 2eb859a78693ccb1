/** Other ways to open the vault. The vault key stays, so that nothing but the key is wrapped anew. */
import { zero, type Bytes } from './bytes';
import { VaultError } from './errors';
import { MOST_SLOTS, passphraseSlotOf, type KeySlot } from './header';
import { checkNewPassphrase } from './kdf';
import { keysOf } from './keys';
import { currentOf, keyFrom, loadSound, openUnlocked, type Context } from './opening';
import { saveSlots } from './saving';
import { unwrapWithPassphrase, wrapWithPassphrase, wrapWithPrf, type Passkey } from './slots';

/** What came of a change: how many older copies in storage still open the old way, because they could not be rewritten (0 normally). */
export interface SlotChange { olderCopies: number }

/** Also while locked. Two derivations. Throws `weak-passphrase`, `long-passphrase`, `wrong-passphrase`. */
export async function changePassphrase(context: Context, old: string, next: string): Promise<SlotChange> {
  checkNewPassphrase(next);
  const { local, now, random, kdf } = context;
  const stored = await loadSound(local);
  const vaultKey = await keyFrom(stored, (header) => unwrapWithPassphrase(passphraseSlotOf(header), header.vault, old, kdf));
  try {
    const keys = await keysOf(vaultKey);
    const current = await currentOf(stored, keys);
    const slot = await wrapWithPassphrase(vaultKey, next, kdf, { vault: current.sealed.header.vault, now: now(), random });
    const slots = current.sealed.header.slots.map((there) => (there.kind === 'passphrase' ? slot : there));
    return { olderCopies: await saveSlots(context, { stored, keys, current }, slots) };
  } finally {
    zero(vaultKey);
  }
}

/** The vault must be unlocked. Returns the slot's id. Throws `too-many-slots`, `wrong-passkey` when its output is not 32 bytes. */
export async function addPasskey(context: Context, passkey: Passkey, prfOutput: Bytes): Promise<string> {
  const opened = await openUnlocked(context);
  const { vault, slots } = opened.current.sealed.header;
  if (slots.length >= MOST_SLOTS) throw new VaultError('too-many-slots');
  const slot = await wrapWithPrf(opened.vaultKey, passkey, prfOutput, { vault, now: context.now(), random: context.random });
  zero(opened.vaultKey);
  await saveSlots(context, opened, [...slots, slot]);
  return slot.id;
}

/** Throws `no-slot`, and `needed-slot` for the passphrase: a passkey can get lost with its device. */
export async function removeSlot(context: Context, id: string): Promise<SlotChange> {
  const opened = await openUnlocked(context);
  zero(opened.vaultKey);
  const { slots } = opened.current.sealed.header;
  const slot = slots.find((there) => there.id === id);
  if (slot === undefined) throw new VaultError('no-slot');
  if (slot.kind === 'passphrase') throw new VaultError('needed-slot');
  return { olderCopies: await saveSlots(context, opened, slots.filter((there) => there !== slot)) };
}

/** What may be known of a slot without the key; not authentic before the vault is unlocked. */
export type SlotInfo = KeySlot extends infer Slot ? Slot extends KeySlot ? Omit<Slot, 'key' | 'kdf'> : never : never;

export async function slotsOf({ local }: Context): Promise<SlotInfo[]> {
  const stored = await loadSound(local);
  return stored.found[stored.readable[0]!].sealed!.header.slots.map((slot) => {
    if (slot.kind === 'passkey') return withoutKey(slot);
    const { kind, id, addedAt } = slot;
    return { kind, id, addedAt };
  });
}

function withoutKey<T extends KeySlot>(slot: T): Omit<T, 'key'> {
  const { key: _key, ...rest } = slot;
  return rest;
}

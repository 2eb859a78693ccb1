/**
 * The vault as pages and the background use it. Each opens it for itself through this module; no message between them carries a
 * secret, a key or a passphrase. What they share are the two storage areas and the lock.
 */
import { guarded, type Area, type Lock } from './area';
import { zero, type Bytes } from './bytes';
import { edit, spend, type Intent } from './editing';
import type { Entry } from './entry';
import { GENERATION_KEYS, isHead, keptAmong } from './generations';
import { STANDARD_KDF, type Kdf } from './kdf';
import { openUnlocked, type Context } from './opening';
import { systemRandom, type Random } from './random';
import { listSnapshots, restore, type SnapshotInfo } from './recovery';
import { forget, recall, type Stay } from './session';
import { addPasskey, changePassphrase, removeSlot, slotsOf, type SlotChange, type SlotInfo } from './slot-changes';
import type { Passkey } from './slots';
import { SNAPSHOT_KEYS } from './snapshots';
import { create, stateOf, unlock, unlockByPasskey, type VaultState } from './unlocking';

export interface VaultOptions {
  /** What lasts (`storage.local`), and what lives in memory only (`storage.session`). */
  local: Area; session: Area;
  lock: Lock;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Minutes that the vault stays open; asked at every use, so that a changed setting holds at once. */
  stay: () => Stay;
  random?: Random;
  /** Another `derive` does the work in a worker; other costs and limits are for tests. */
  kdf?: Partial<Kdf>;
}

/** `fellBack`: the newest state was unreadable and the one before it is shown. */
export interface View { entries: Entry[]; fellBack: boolean }

/** Every method throws `VaultError`; what each adds to `none`, `damaged`, `newer-version`, `storage` is said where it is made. */
export interface Vault {
  state(): Promise<VaultState>;
  create(passphrase: string): Promise<void>;
  unlock(passphrase: string): Promise<void>;
  unlockWithPrf(slotId: string, prfOutput: Bytes): Promise<void>;
  lock(): Promise<void>;
  /** When it locks by itself if it is not used, in milliseconds since 1970; null while locked. For the alarm; every use checks anyway. */
  deadline(): Promise<number | null>;
  /** The entries. Throws `locked`. */
  read(): Promise<Entry[]>;
  view(): Promise<View>;
  edit(change: (entries: Entry[]) => Entry[], intent?: Intent): Promise<Entry[]>;
  /** The next code of a `hotp` entry. */
  spend(id: string): Promise<string>;
  slots(): Promise<SlotInfo[]>;
  changePassphrase(old: string, next: string): Promise<SlotChange>;
  addPasskeySlot(passkey: Passkey, prfOutput: Bytes): Promise<string>;
  removeSlot(id: string): Promise<SlotChange>;
  snapshots(): Promise<SnapshotInfo[]>;
  restoreSnapshot(id: string, passphrase?: string): Promise<Entry[]>;
  /** Removes the vault, its snapshots and all that was put aside. The user must have been asked. */
  erase(): Promise<void>;
}

export function createVault(options: VaultOptions): Vault {
  const context: Context = {
    random: systemRandom, ...options, kdf: { ...STANDARD_KDF, ...options.kdf },
    local: guarded(options.local), session: guarded(options.session),
  };
  const { local, session, lock, now, stay } = context;
  const view = async (): Promise<View> => {
    const { stored, vaultKey, current } = await openUnlocked(context);
    zero(vaultKey);
    return { entries: current.entries, fellBack: !isHead(stored, current.place, current.sealed) };
  };
  return {
    state: () => stateOf(context),
    create: (passphrase) => lock(() => create(context, passphrase)),
    unlock: (passphrase) => unlock(context, passphrase),
    unlockWithPrf: (slotId, prfOutput) => unlockByPasskey(context, slotId, prfOutput),
    lock: () => forget(session),
    deadline: async () => (await recall(session, now(), stay()))?.until ?? null,
    read: async () => (await view()).entries,
    view,
    edit: (change, intent) => lock(() => edit(context, change, intent)),
    spend: (id) => lock(() => spend(context, id)),
    slots: () => slotsOf(context),
    changePassphrase: (old, next) => lock(() => changePassphrase(context, old, next)),
    addPasskeySlot: (passkey, prfOutput) => lock(() => addPasskey(context, passkey, prfOutput)),
    removeSlot: (id) => lock(() => removeSlot(context, id)),
    snapshots: () => listSnapshots(context),
    restoreSnapshot: (id, passphrase) => lock(() => restore(context, id, passphrase)),
    erase: () => lock(async () => {
      await forget(session);
      await local.remove([...GENERATION_KEYS, ...SNAPSHOT_KEYS, ...keptAmong(Object.keys(await local.get(null)))]);
    }),
  };
}

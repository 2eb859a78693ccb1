/**
 * The vault over the browser's own storage. The popup, the codes page and the background each open it here; a Web Lock, which
 * all of an extension's contexts share, makes them write one after the other. No message carries anything of it.
 */
import { browser } from '../shared/browser';
import { POLICY } from '../shared/kept-policy';
import { argon2, type Derive } from './kdf';
import type { Stay } from './session';
import { readRules } from './store-rules';
import { createVault, type Vault } from './vault';

const LOCK = 'vault';
const SETTINGS = 'vault-settings';

/** What a user may choose for how long the vault stays open, in minutes without use. */
export const LOCK_AFTER = [1, 5, 15, 60, 240] as const;
const STANDARD: VaultSettings = { lockAfter: 15, backupAt: null };
/** Open for a whole working day at most, however much it is used. */
const MOST = 12 * 60;

export interface VaultSettings {
  /** Minutes without use; one of `LOCK_AFTER`. */
  lockAfter: number;
  /** When a backup was last written, in milliseconds since 1970. */
  backupAt: number | null;
}

/** Whatever is stored that is no setting counts as the standard one. */
export async function readSettings(): Promise<VaultSettings> {
  const stored = (await browser.storage.local.get(SETTINGS))[SETTINGS] as Partial<VaultSettings> | undefined;
  const lockAfter = LOCK_AFTER.find((minutes) => minutes === stored?.lockAfter) ?? STANDARD.lockAfter;
  return { lockAfter, backupAt: typeof stored?.backupAt === 'number' ? stored.backupAt : null };
}

export async function writeSettings(change: Partial<VaultSettings>): Promise<void> {
  await browser.storage.local.set({ [SETTINGS]: { ...await readSettings(), ...change } });
}

/** Opens the vault for this context. `derive` does the key derivation; pages hand in one that works in a worker. */
export function openVault(derive: Derive = argon2): Vault {
  let stay: Stay = { idle: STANDARD.lockAfter, most: MOST };
  const settle = async (): Promise<void> => {
    const [{ lockAfter }, { mostMinutes }] = await Promise.all([readSettings(), readRules()]);
    stay = { idle: Math.min(lockAfter, mostMinutes ?? lockAfter), most: MOST };
  };
  let settled = settle().catch(() => undefined);
  browser.storage.onChanged.addListener((changes, area) => { if (area === 'local' && (SETTINGS in changes || POLICY in changes)) settled = settle().catch(() => undefined); });
  return createVault({
    local: browser.storage.local,
    // Nothing is asked of the session, and so of the deadline, before the user's setting and the organisation's rule are known.
    session: {
      get: async (keys) => { await settled; return browser.storage.session.get(keys); },
      set: (items) => browser.storage.session.set(items),
      remove: (keys) => browser.storage.session.remove(keys),
    },
    lock: (work) => navigator.locks.request(LOCK, work),
    now: () => Date.now(),
    stay: () => stay,
    kdf: { derive },
  });
}

/** Calls `listener` when what the vault keeps has changed, in any window: its entries, its settings, the organisation's rules, or whether it is open. */
export function onVaultChange(listener: () => void): () => void {
  const told = (changes: Record<string, unknown>, area: string): void => {
    // The time of the last use changes all the while and means nothing to anybody else.
    const names = Object.keys(changes).filter((name) => (name.startsWith('vault') || name === POLICY) && name !== 'vault.used');
    if ((area === 'local' || area === 'session') && names.length > 0) listener();
  };
  browser.storage.onChanged.addListener(told);
  return () => browser.storage.onChanged.removeListener(told);
}

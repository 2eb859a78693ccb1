/** Puts a vault with known entries into the extension's storage, as if the user had made it, and opens or shuts it. */
import type { ExtensionBrowser } from '../browsers/extension-browser';
import type { Area } from '../../../src/vault/area';
import type { Entry, NewEntry } from '../../../src/vault/entry';
import { newcomers } from '../../../src/vault/newcomers';
import { createVault } from '../../../src/vault/vault';

export const PASSPHRASE = 'correct horse battery staple';

/** RFC 6238's key, so that its codes can be checked by anybody. */
export const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

export const newEntry = (parts: Partial<NewEntry> = {}): NewEntry => ({
  type: 'totp', secret: SECRET, algorithm: 'SHA1', digits: 6, period: 30, counter: 0, issuer: 'Example', account: 'user@example.com', note: '', hosts: [], recoveryCodes: [], ...parts,
});

const memory = (): Area & { records: Record<string, unknown> } => {
  const records: Record<string, unknown> = {};
  const wanted = (keys: string | string[] | null): string[] => (keys === null ? Object.keys(records) : [keys].flat());
  return {
    records,
    get: (keys) => Promise.resolve(Object.fromEntries(wanted(keys).filter((key) => key in records).map((key) => [key, records[key]]))),
    set: (items) => { Object.assign(records, structuredClone(items)); return Promise.resolve(); },
    remove: (keys) => { for (const key of wanted(keys)) delete records[key]; return Promise.resolve(); },
  };
};

export interface Seeded { entries: Entry[]; local: Record<string, unknown>; session: Record<string, unknown> }

/** The records of a vault with these entries; a cheap key derivation, within the limits that the vault accepts. */
export async function seeded(entries: readonly (Partial<NewEntry> & { verified?: boolean })[]): Promise<Seeded> {
  const [local, session] = [memory(), memory()];
  const vault = createVault({
    local, session, lock: (work) => work(), now: () => Date.now(), stay: () => ({ idle: 15, most: 720 }),
    kdf: { cost: { memory: 19_456, passes: 2, lanes: 1 } },
  });
  await vault.create(PASSPHRASE);
  const saved = await vault.edit(() => newcomers(entries.map(({ verified: _verified, ...parts }) => newEntry(parts)), [], { now: Date.now() })
    .map((entry, at) => ({ ...entry, verified: entries[at]?.verified ?? true })));
  return { entries: saved, local: local.records, session: session.records };
}

/** Puts it into the browser, unlocked unless told. */
export async function plant(browser: ExtensionBrowser, { local, session }: Seeded, open = true): Promise<void> {
  await browser.background(async ([lasting, passing]) => {
    await chrome.storage.local.set(lasting);
    if (passing) await chrome.storage.session.set(passing);
    else await chrome.storage.session.remove(['vault.key', 'vault.used']);
  }, [local, open ? session : null] as const);
}

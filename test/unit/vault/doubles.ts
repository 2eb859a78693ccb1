/** What the vault's tests share: storage that fails on order, a lock, sample entries, a cheap key derivation. */
import type { Area, Lock } from '../../../src/vault/area';
import type { Entry } from '../../../src/vault/entry';
import type { Kdf } from '../../../src/vault/kdf';
import { createVault, type Vault, type VaultOptions } from '../../../src/vault/vault';

/** Argon2id as it is, at a cost that thousands of tests can pay. */
export const cheapKdf = { cost: { memory: 32, passes: 1, lanes: 4 }, limits: { memory: [32, 64], passes: [1, 2], lanes: [1, 4] } } as const satisfies Partial<Kdf>;

export const PASSPHRASE = 'correct horse battery';

/** A storage area that keeps JSON, as browsers do. Each call gives way to others before it acts. */
export class MemoryArea implements Area {
  values: Record<string, string> = {};
  writes = 0;
  /** Called before each write; may throw, and may return what to do after it. */
  onWrite: (number: number, items: Record<string, unknown>) => (() => void) | undefined = () => undefined;

  async get(keys: string | string[] | null): Promise<Record<string, unknown>> {
    await Promise.resolve();
    const names = keys === null ? Object.keys(this.values) : [keys].flat();
    return Object.fromEntries(names.filter((name) => name in this.values).map((name) => [name, JSON.parse(this.values[name]!) as unknown]));
  }

  async set(items: Record<string, unknown>): Promise<void> {
    await Promise.resolve();
    const after = this.onWrite(++this.writes, items);
    for (const [name, value] of Object.entries(items)) this.values[name] = JSON.stringify(value);
    after?.();
  }

  async remove(keys: string | string[]): Promise<void> {
    await Promise.resolve();
    const after = this.onWrite(++this.writes, {});
    for (const name of [keys].flat()) delete this.values[name];
    after?.();
  }

  /** The text under a key. */
  text(key: string): string {
    return JSON.parse(this.values[key]!) as string;
  }

  put(key: string, value: unknown): void {
    this.values[key] = JSON.stringify(value);
  }

  /** The same content in a new area, as after a restart. */
  copy(): MemoryArea {
    const area = new MemoryArea();
    area.values = { ...this.values };
    return area;
  }
}

/** One after the other, as `navigator.locks` does. */
function mutex(): Lock {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const run = last.then(work, work);
    last = run.catch(() => undefined);
    return run;
  };
}


export const START = Date.UTC(2030, 0, 1);

export interface Room extends VaultOptions { local: MemoryArea; session: MemoryArea; at: number }

/** A browser with its storage; `at` is its clock. */
export function room(parts: Partial<Room> = {}): Room {
  const made: Room = {
    local: new MemoryArea(), session: new MemoryArea(), lock: mutex(), at: START, now: () => made.at,
    stay: () => ({ idle: 15, most: 480 }), kdf: cheapKdf, ...parts,
  };
  return made;
}

export const vaultIn = (place: Room): Vault => createVault(place);

/** The browser was closed and opened again: what is in memory is gone. */
export const restarted = (place: Room): Room => room({ ...place, local: place.local.copy(), session: new MemoryArea(), lock: mutex() });

export function entry(number: number, parts: Partial<Entry> = {}): Entry {
  return {
    type: 'totp', secret: 'JBSWY3DPEHPK3PXP', algorithm: 'SHA1', digits: 6, period: 30, counter: 0,
    issuer: 'Example', account: `user${number}@example.com`, note: '', hosts: ['login.example.com'], recoveryCodes: [],
    id: `entry-${String(number).padStart(8, '0')}`, verified: true, addedAt: START, ...parts,
  };
}

export const entries = (count: number): Entry[] => Array.from({ length: count }, (_, number) => entry(number));

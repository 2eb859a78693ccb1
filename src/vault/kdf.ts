/** From a passphrase to a key: Argon2id (RFC 9106), 64 MiB, three passes, four lanes: its second recommended choice. */
import { argon2id } from 'hash-wasm';
import { utf8, type Bytes } from './bytes';
import { VaultError } from './errors';

export interface Cost {
  /** KiB. */
  memory: number;
  passes: number;
  lanes: number;
}

/** Smallest and largest value that is accepted of each. */
export type CostLimits = Record<keyof Cost, readonly [least: number, most: number]>;

/** The work itself, 32 bytes; a parameter, so that a page can have it done in a worker. `passphrase` is normalised already. */
export type Derive = (passphrase: string, salt: Bytes, cost: Cost) => Promise<Bytes>;

export interface Kdf { derive: Derive; cost: Cost; limits: CostLimits }

/** Bytes of salt. */
export const SALT = 16;

const LEAST_PASSPHRASE = 8;
const MOST_PASSPHRASE = 1024;

/** `passphrase` in, 32 bytes out; about 0.4 s and 64 MiB at the standard cost. */
export const argon2: Derive = async (passphrase, salt, { memory, passes, lanes }) => {
  const password = utf8(passphrase);
  try {
    return new Uint8Array(await argon2id({ password, salt, memorySize: memory, iterations: passes, parallelism: lanes, hashLength: 32, outputType: 'binary' }));
  } finally {
    password.fill(0);
  }
};

/**
 * What new vaults and backups use, and what is accepted on reading. Least: OWASP's 19 MiB with two passes; below it the
 * passphrase would not be protected. Most: a file must not be able to ask for a gigabyte.
 */
export const STANDARD_KDF: Kdf = {
  derive: argon2,
  cost: { memory: 65_536, passes: 3, lanes: 4 },
  limits: { memory: [19_456, 262_144], passes: [2, 10], lanes: [1, 16] },
};

/** One canonical form (NFKC), so that ä typed on another keyboard is the same ä. */
const normalised = (passphrase: string): string => passphrase.normalize('NFKC');

/** Throws `weak-passphrase` or `long-passphrase` for one that a new slot or backup may not have: 8 to 1,024 characters. */
export function checkNewPassphrase(passphrase: string): void {
  const length = Array.from(normalised(passphrase)).length;
  if (length < LEAST_PASSPHRASE) throw new VaultError('weak-passphrase');
  if (length > MOST_PASSPHRASE) throw new VaultError('long-passphrase');
}

/** The 32-byte key of a passphrase. Throws `kdf-too-weak`, `kdf-too-costly` before any work is done. */
export async function passphraseKey(kdf: Kdf, passphrase: string, salt: Bytes, cost: Cost): Promise<Bytes> {
  for (const name of ['memory', 'passes', 'lanes'] as const) {
    const [least, most] = kdf.limits[name];
    if (!(cost[name] >= least)) throw new VaultError('kdf-too-weak');
    if (cost[name] > most) throw new VaultError('kdf-too-costly');
  }
  return kdf.derive(normalised(passphrase), salt, cost);
}

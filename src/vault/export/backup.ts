/** Our own encrypted backup: a sealed vault with a key of its own, which only the backup's passphrase opens (docs/vault-format.md). */
import { checkedEntries } from '../body';
import { zero } from '../bytes';
import type { Entry } from '../entry';
import { passphraseSlotOf } from '../header';
import { STANDARD_KDF, type Kdf } from '../kdf';
import { KEY, keysOf } from '../keys';
import { randomId, systemRandom, type Random } from '../random';
import { open, readSealed, seal, type Sealed } from '../sealed';
import { unwrapWithPassphrase, wrapWithPassphrase } from '../slots';
import { asWritten } from './shape';

/** `now`: milliseconds since 1970, written into the file. */
export interface BackupOptions { now: number; random?: Random; kdf?: Partial<Kdf> }

/** The text of the file: everything of the entries, in their order. Throws `weak-passphrase`, `long-passphrase`, `invalid`. */
export async function writeBackup(entries: readonly Entry[], passphrase: string, { now, random = systemRandom, kdf = {} }: BackupOptions): Promise<string> {
  const list = checkedEntries(entries);
  const key = random(KEY);
  const vault = randomId(random);
  try {
    const slot = await wrapWithPassphrase(key, passphrase, { ...STANDARD_KDF, ...kdf }, { vault, now, random });
    const { text } = await seal('backup', { vault, revision: 1, savedAt: now, slots: [slot] }, list, await keysOf(key), random);
    return `${text}\n`;
  } finally {
    zero(key);
  }
}

/** The file as it can be read without the passphrase. Throws `not-a-backup`, `damaged` (also cut off), `newer-version`. */
export const backupIn = (text: string): Promise<Sealed> => readSealed(asWritten(text), 'backup');

/** KiB that its passphrase costs, as the file says; not authentic before it is opened. */
export const memoryOf = ({ header }: Sealed): number => passphraseSlotOf(header).kdf.memory;

/** The entries, whole or not at all. Throws `wrong-passphrase`, `kdf-too-weak`, `kdf-too-costly`, and `not-authentic` for what was altered on purpose. */
export async function openBackup(sealed: Sealed, passphrase: string, kdf: Partial<Kdf> = {}): Promise<Entry[]> {
  const key = await unwrapWithPassphrase(passphraseSlotOf(sealed.header), sealed.header.vault, passphrase, { ...STANDARD_KDF, ...kdf });
  try {
    return await open(sealed, await keysOf(key));
  } finally {
    zero(key);
  }
}

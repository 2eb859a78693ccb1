/** Our own encrypted backup: a sealed vault with a key of its own, which only the backup's passphrase opens. See docs/vault-format.md. */
import { checkedEntries } from '../body';
import { zero } from '../bytes';
import type { Entry } from '../entry';
import { passphraseSlotOf } from '../header';
import { STANDARD_KDF, type Kdf } from '../kdf';
import { KEY, keysOf } from '../keys';
import { randomId, systemRandom, type Random } from '../random';
import { open, readSealed, seal } from '../sealed';
import { unwrapWithPassphrase, wrapWithPassphrase } from '../slots';

/** `now`: milliseconds since 1970, written into the file. */
export interface BackupOptions { now: number; random?: Random; kdf?: Partial<Kdf> }

/** The text of the file. Throws `weak-passphrase`, `long-passphrase`, `invalid`. */
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

/**
 * The entries of such a file, whole or not at all. Throws `not-a-backup`, `damaged` (also cut off), `newer-version`,
 * `wrong-passphrase`, `kdf-too-weak`, `kdf-too-costly`, `not-authentic`.
 */
export async function readBackup(text: string, passphrase: string, kdf: Partial<Kdf> = {}): Promise<Entry[]> {
  const sealed = await readSealed(asWritten(text), 'backup');
  const key = await unwrapWithPassphrase(passphraseSlotOf(sealed.header), sealed.header.vault, passphrase, { ...STANDARD_KDF, ...kdf });
  try {
    return await open(sealed, await keysOf(key));
  } finally {
    zero(key);
  }
}

/** Without what mail programs and editors do to a text file. */
const asWritten = (text: string): string => text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n').trim();

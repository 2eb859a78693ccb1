/** Whether a backup that was just written would bring everything back: read the very way that a restore reads it. */
import { checkedEntries } from '../body';
import type { Entry } from '../entry';
import { importFile } from '../importers/import-file';
import type { ImportFailure } from '../importers/types';
import { ownFormat } from './own-format';
import { cleaned } from './own-reader';

/** `same`: exactly these entries, in this order. Else that they differ, or why the file cannot be read. Throws `invalid` for entries that no vault has. */
export async function testRestore(bytes: Uint8Array, passphrase: string, entries: readonly Entry[]): Promise<'same' | 'differs' | ImportFailure> {
  const result = await importFile(bytes, { password: passphrase }, [ownFormat]);
  if (!result.ok) return result.failure;
  const { entries: restored, skipped } = result.imported;
  return skipped.length === 0 && JSON.stringify(restored) === JSON.stringify(checkedEntries(entries).map(cleaned)) ? 'same' : 'differs';
}

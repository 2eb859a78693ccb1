/** Reading this project's own files back. Unlike other apps' entries these keep their hosts, and whether a site has accepted a code. */
import * as v from 'valibot';
import { entrySchema, MOST_NOTE, type Entry } from '../entry';
import { isRefusal, type VaultError } from '../errors';
import { STANDARD_KDF } from '../kdf';
import type { BackupFile } from '../importers/lib/backup-file';
import { jsonOf } from '../importers/lib/content';
import { field } from '../importers/lib/loose';
import { cleanName, cleanNote } from '../importers/lib/names';
import { MOST_ENTRIES, MOST_MEMORY_MIB, Refusal, type ImportFailure, type Read, type ReadOptions, type Skipped } from '../importers/types';
import { backupIn, memoryOf, openBackup } from './backup';
import { listedIn } from './plain';
import { ownText } from './shape';

/** Names as an import shows them: somebody else may have made the file and given its passphrase along. */
export const cleaned = (entry: Entry): Entry =>
  ({ ...entry, issuer: cleanName(entry.issuer), account: cleanName(entry.account), note: cleanNote(entry.note, MOST_NOTE) });

const FAILURES: Partial<Record<VaultError['reason'], ImportFailure>> = {
  'wrong-passphrase': 'wrong-password', 'newer-version': 'unsupported-version', 'kdf-too-costly': 'too-costly',
};

/** `version`: what the file says of itself. Among the reasons not named: a cost that no version ever wrote, a seal that is not of the opened key. */
async function told<T>(version: unknown, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const failure = FAILURES[error.reason] ?? 'damaged';
    throw new Refusal(failure, failure === 'unsupported-version' ? { version: String(version) } : undefined);
  }
}

async function encrypted(text: string, { password, allowMemoryMiB }: ReadOptions): Promise<Entry[]> {
  const sealed = await backupIn(text);
  const memoryMiB = Math.ceil(memoryOf(sealed) / 1024);
  if (memoryMiB > MOST_MEMORY_MIB) throw new Refusal('too-costly', { memoryMiB });
  if (memoryMiB > allowMemoryMiB) throw new Refusal('asks-for-memory', { memoryMiB });
  const [least] = STANDARD_KDF.limits.memory;
  return openBackup(sealed, password, { limits: { ...STANDARD_KDF.limits, memory: [least, allowMemoryMiB * 1024] } });
}

/** Each entry for itself, since people edit these files. */
function plain(list: readonly unknown[]): { entries: Entry[]; skipped: Skipped[] } {
  const [entries, skipped]: [Entry[], Skipped[]] = [[], []];
  for (const [index, item] of list.entries()) {
    const read = v.safeParse(entrySchema, item);
    const names = [field(item, 'issuer'), field(item, 'account')].map((name) => cleanName(name)).filter(Boolean).join(' · ');
    if (read.success) entries.push(read.output);
    else skipped.push({ where: names || `#${index + 1}`, problem: 'damaged' });
  }
  return { entries, skipped };
}

async function listIn(file: BackupFile, options: ReadOptions): Promise<{ entries: Entry[]; skipped: Skipped[] }> {
  if (file.json) {
    const json = jsonOf(file);
    return plain(await told(field(json, 'version'), () => listedIn(json)));
  }
  const text = ownText(file);
  return { entries: await told(/ backup (\d+)/.exec(text)?.[1], () => encrypted(text, options)), skipped: [] };
}

/** As many entries as the size of a file allows: whatever the vault holds must come back. */
export const read: Read = async (file, options) => {
  const { entries, skipped } = await listIn(file, options);
  if (entries.length + skipped.length === 0) throw new Refusal('empty');
  if (skipped.length > MOST_ENTRIES) throw new Refusal('too-large');
  return { app: 'own', entries: entries.map(cleaned), suggestedHosts: entries.map(() => []), skipped };
};

/** The way in: what a file is, and its entries. By content alone; a file's name is never looked at. */
import { FORMATS } from './formats';
import { backupFile, type BackupFile } from './lib/backup-file';
import { FREE_MEMORY_MIB, MOST_BYTES, MOST_MEMORY_MIB, Refusal, type Format, type ImportFailure, type ImportOptions, type ImportResult, type Recognised } from './types';

type Failed = Extract<ImportResult, { ok: false }>;
type Found = { file: BackupFile; format: Format; recognised: Recognised };

const failed = (failure: ImportFailure, rest: Partial<Failed> = {}): Failed => ({ ok: false, failure, ...rest });

function find(bytes: Uint8Array, formats: readonly Format[]): Found | Failed {
  if (!bytes.length) return failed('empty');
  if (bytes.length > MOST_BYTES) return failed('too-large');
  const file = backupFile(bytes);
  if (file.text?.trim() === '') return failed('empty');
  if (file.zip && 'failure' in file.zip) return failed(file.zip.failure);
  for (const format of formats) {
    const recognised = format.recognise(file);
    if (recognised && 'failure' in recognised) return failed(recognised.failure, { app: recognised.app, ...(recognised.detail ? { detail: recognised.detail } : {}) });
    if (recognised) return { file, format, recognised };
  }
  if (file.json && 'failure' in file.json) return failed(file.json.failure);
  const nothing = file.json && Array.isArray(file.json.value) && !file.json.value.length;
  return failed(nothing || (file.zip && !file.zip.members.length) ? 'empty' : 'not-recognised');
}

/** Which app wrote the file and what reading it needs, or why it can't be read. Never throws. */
export function recognise(bytes: Uint8Array, formats: readonly Format[] = FORMATS): Recognised | ImportFailure {
  const found = find(bytes, formats);
  return 'recognised' in found ? found.recognised : found.failure;
}

/**
 * The entries of a file. Never throws, never hangs: sizes, counts, and the memory and work of key derivation have ceilings. Deriving a
 * key can take seconds, so call it from a worker where something else has to go on.
 */
export async function importFile(bytes: Uint8Array, options: ImportOptions = {}, formats: readonly Format[] = FORMATS): Promise<ImportResult> {
  const found = find(bytes, formats);
  if (!('recognised' in found)) return found;
  const { app, needs, memoryMiB = 0 } = found.recognised;
  const { password = '', allowMemoryMiB = FREE_MEMORY_MIB } = options;
  if (memoryMiB > MOST_MEMORY_MIB) return failed('too-costly', { app, detail: { memoryMiB } });
  if (memoryMiB > allowMemoryMiB) return failed('asks-for-memory', { app, detail: { memoryMiB } });
  if (needs === 'password' && !password) return failed('needs-password', { app });
  try {
    const { read } = await found.format.load();
    return { ok: true, imported: await read(found.file, { password, allowMemoryMiB }) };
  } catch (error) {
    // Whatever a reader did not foresee is a file that its app would not have written.
    if (!(error instanceof Refusal)) return failed('damaged', { app });
    return failed(error.failure, { app, ...(error.detail ? { detail: error.detail } : {}) });
  }
}

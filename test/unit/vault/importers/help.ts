import { importFile } from '../../../../src/vault/importers/import-file';
import type { Imported, ImportOptions, ImportResult } from '../../../../src/vault/importers/types';

/** What a file that must import gives. */
export async function imported(bytes: Uint8Array, options: ImportOptions = {}): Promise<Imported> {
  const result = await importFile(bytes, options);
  if (!result.ok) throw new Error(`did not import: ${JSON.stringify(result)}`);
  return result.imported;
}

/** Why a file did not import. */
export async function failure(bytes: Uint8Array, options: ImportOptions = {}): Promise<Extract<ImportResult, { ok: false }>> {
  const result = await importFile(bytes, options);
  if (result.ok) throw new Error(`imported: ${JSON.stringify(result.imported)}`);
  return result;
}

/** The problems of what was left out, each with its name. */
export const left = ({ skipped }: Imported): string[] => skipped.map(({ where, problem, detail }) => [where, problem, detail].filter((each) => each !== undefined).join(' | '));

/** The heavy work of the vault's pages, off their thread: one task, one answer, and the page ends the worker. */
import { argon2, type Cost } from './kdf';
import type { Bytes } from './bytes';
import { ownFormat } from './export/own-format';
import { FORMATS } from './importers/formats';
import { importFile } from './importers/import-file';
import type { ImportOptions, ImportResult } from './importers/types';
import type { Code, Pixels } from './qr';

/** Each task with what it is given and what comes back. */
export interface Tasks {
  derive: { input: { passphrase: string; salt: Bytes; cost: Cost }; output: Bytes };
  import: { input: { bytes: Uint8Array; options: ImportOptions }; output: ImportResult };
  qr: { input: Pixels; output: Code[] };
}

const work: { [T in keyof Tasks]: (input: Tasks[T]['input']) => Promise<Tasks[T]['output']> } = {
  derive: ({ passphrase, salt, cost }) => argon2(passphrase, salt, cost),
  import: ({ bytes, options }) => importFile(bytes, options, [ownFormat, ...FORMATS]),
  qr: async (picture) => (await import('./qr')).readCodes(picture),
};

addEventListener('message', ({ data }: MessageEvent<{ task: keyof Tasks; input: never }>) => {
  const run = work[data.task] as (input: unknown) => Promise<unknown>;
  // Errors are told without their text, which may quote what was read.
  run(data.input).then((output) => postMessage({ output }), () => postMessage({ failed: true }));
});

/** What is encrypted: the entries as JSON, padded so that the size says little about their number. */
import * as v from 'valibot';
import { textOf, utf8, type Bytes } from './bytes';
import { entrySchema, type Entry } from './entry';
import { VaultError } from './errors';

/** Of the JSON, apart from the file around it. A new field of an entry needs a new number, since unknown fields are refused. */
const VERSION = 1;
const BLOCK = 1024;

const entries = v.pipe(v.array(entrySchema), v.check((list) => new Set(list.map(({ id }) => id)).size === list.length));
const anyVersion = v.object({ version: v.pipe(v.number(), v.safeInteger()) });
const body = v.strictObject({ version: v.literal(VERSION), entries });

/** Throws `invalid` for what does not fit the schema, or for two entries with one id. */
export function checkedEntries(list: unknown): Entry[] {
  const read = v.safeParse(entries, list);
  if (!read.success) throw new VaultError('invalid');
  return read.output;
}

/** UTF-8 JSON, filled up with spaces to whole blocks of 1 KiB. */
export function bodyOf(list: readonly Entry[]): Bytes {
  const json = utf8(JSON.stringify({ version: VERSION, entries: list }));
  const padded = new Uint8Array(BLOCK * Math.ceil(json.length / BLOCK)).fill(0x20);
  padded.set(json);
  return padded;
}

/** The entries of a decrypted body. Throws `newer-version`, and `damaged` for what this extension would never have written. */
export function entriesOf(bytes: Bytes): Entry[] {
  const json = parsed(bytes);
  const version = v.safeParse(anyVersion, json);
  if (version.success && version.output.version > VERSION) throw new VaultError('newer-version');
  const read = v.safeParse(body, json);
  if (!read.success) throw new VaultError('damaged');
  return read.output.entries;
}

function parsed(bytes: Bytes): unknown {
  try {
    return JSON.parse(textOf(bytes));
  } catch {
    return null;
  }
}

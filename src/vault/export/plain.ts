/** The unencrypted file: every field of every entry, as JSON. */
import * as v from 'valibot';
import { checkedEntries } from '../body';
import type { Entry } from '../entry';
import { isRefusal, VaultError } from '../errors';

const FORMAT = 'mfa-setup-guide';
const VERSION = 1;

const file = v.object({ format: v.literal(FORMAT), version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)), entries: v.array(v.unknown()) });

/** `now`: milliseconds since 1970. Throws `invalid`. */
export const writePlain = (entries: readonly Entry[], now: number): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, exportedAt: new Date(now).toISOString(), entries: checkedEntries(entries) }, null, 2)}\n`;

/** The entries of such a file, whole or not at all. Throws `not-a-backup`, `damaged`, `newer-version`. */
export function readPlain(text: string): Entry[] {
  if (isOwnBackup(text) !== 'plain') throw new VaultError('not-a-backup');
  const read = v.safeParse(file, parsed(text));
  if (!read.success) throw new VaultError('damaged');
  if (read.output.version > VERSION) throw new VaultError('newer-version');
  try {
    return checkedEntries(read.output.entries);
  } catch (error) {
    throw isRefusal(error, 'invalid') ? new VaultError('damaged') : error;
  }
}

/** Whether a text is one of our files, whole or not; null for anything else. */
export function isOwnBackup(text: string): 'encrypted' | 'plain' | null {
  if (/^\ufeff?\s*mfa-setup-guide backup \d/.test(text)) return 'encrypted';
  return /^\ufeff?\s*\{\s*"format"\s*:\s*"mfa-setup-guide"/.test(text) ? 'plain' : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return null;
  }
}

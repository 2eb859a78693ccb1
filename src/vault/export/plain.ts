/** The unencrypted file: every field of every entry, as JSON that people can read. */
import * as v from 'valibot';
import { checkedEntries } from '../body';
import type { Entry } from '../entry';
import { VaultError } from '../errors';

/** What the member `format` says. */
export const PLAIN_FORMAT = 'mfa-setup-guide';
const VERSION = 1;

const anyVersion = v.object({ format: v.literal(PLAIN_FORMAT), version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)) });
const file = v.object({ entries: v.array(v.unknown()) });

/** `now`: milliseconds since 1970. Throws `invalid`. */
export const writePlain = (entries: readonly Entry[], now: number): string =>
  `${JSON.stringify({ format: PLAIN_FORMAT, version: VERSION, exportedAt: new Date(now).toISOString(), entries: checkedEntries(entries) }, null, 2)}\n`;

/** What such a file lists, none of it checked yet: people edit these. Throws `damaged`, `newer-version`. */
export function listedIn(json: unknown): unknown[] {
  const version = v.safeParse(anyVersion, json);
  if (!version.success) throw new VaultError('damaged');
  if (version.output.version > VERSION) throw new VaultError('newer-version');
  const read = v.safeParse(file, json);
  if (!read.success) throw new VaultError('damaged');
  return read.output.entries;
}

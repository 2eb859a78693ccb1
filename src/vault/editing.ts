/** Changing entries: one save after the other, each on what the one before left. */
import { checkedEntries } from './body';
import { zero } from './bytes';
import { codeAt } from './codes';
import { VaultError } from './errors';
import type { Entry } from './entry';
import { openUnlocked, type Context } from './opening';
import { saveEntries } from './saving';

/** `emptied`: the user has deleted the last entry. Without it no save replaces entries by none. */
export interface Intent { emptied?: boolean }

/** How often a writer that does not keep to the lock may get in between. */
const TRIES = 3;

/**
 * Saves what `change` makes of the entries (a copy) and returns it; nothing is written when nothing changes. It may run again if
 * somebody wrote meanwhile. Throws `would-empty`, `invalid`, `locked`, `no-space`, `storage`, `conflict`.
 */
export async function edit(context: Context, change: (entries: Entry[]) => Entry[], { emptied = false }: Intent = {}): Promise<Entry[]> {
  for (let tries = 0; tries < TRIES; tries++) {
    const opened = await openUnlocked(context);
    zero(opened.vaultKey);
    const before = opened.current.entries;
    const text = JSON.stringify(before);
    const entries = checkedEntries(change(JSON.parse(text) as Entry[]));
    if (JSON.stringify(entries) === text) return entries;
    if (before.length > 0 && entries.length === 0 && !emptied) throw new VaultError('would-empty');
    if (await saveEntries(context, opened, entries)) return entries;
  }
  throw new VaultError('conflict');
}

/** The code of a `hotp` entry's counter, after the raised counter is saved. Throws `no-entry`, and what `edit` throws. */
export async function spend(context: Context, id: string): Promise<string> {
  let code = '';
  await edit(context, (entries) => {
    const entry = entries.find((there) => there.id === id && there.type === 'hotp');
    if (entry === undefined) throw new VaultError('no-entry');
    ({ code } = codeAt(entry, context.now()));
    entry.counter += 1;
    return entries;
  });
  return code;
}

/** What importing would do to a vault, to be shown before anything is saved. Nothing is ever overwritten. */
import type { Entry, NewEntry } from '../entry';
import { keyOf, toBase32 } from './lib/base32';
import type { ImportedEntry } from './types';

/**
 * `same`: the vault makes these codes already, whatever the entry is called there. `conflict`: the vault has this issuer and account with
 * another secret or other parameters, so that the user has to say whether both are kept. `with` is the id of the entry in the vault;
 * without one, an earlier entry of the same import is meant.
 */
export interface Planned { entry: ImportedEntry; status: 'new' | 'same' | 'conflict'; with?: string }

/** What decides the codes. The counter moves on by itself, so that it tells no entries apart. */
const codesOf = ({ secret, type, algorithm, digits, period }: NewEntry): string => JSON.stringify([toBase32(keyOf(secret)), type, algorithm, digits, period]);

const plain = (name: string): string => name.normalize('NFKC').trim().toLowerCase();
/** Undefined for an entry without any name: it is like no other. */
const namesOf = ({ issuer, account }: NewEntry): string | undefined => (issuer || account ? JSON.stringify([plain(issuer), plain(account)]) : undefined);

/** Sets what comes in against what is there, in one pass over each. */
export function planImport(existing: readonly Entry[], incoming: readonly ImportedEntry[]): Planned[] {
  const byCodes = new Map<string, { with?: string }>();
  const byNames = new Map<string, { with?: string }>();
  const remember = (entry: NewEntry, found: { with?: string }): void => {
    if (!byCodes.has(codesOf(entry))) byCodes.set(codesOf(entry), found);
    const names = namesOf(entry);
    if (names !== undefined && !byNames.has(names)) byNames.set(names, found);
  };
  for (const entry of existing) remember(entry, { with: entry.id });
  return incoming.map((entry) => {
    const names = namesOf(entry);
    const same = byCodes.get(codesOf(entry));
    const conflict = names === undefined ? undefined : byNames.get(names);
    if (same) return { entry, status: 'same', ...same };
    remember(entry, {});
    return conflict ? { entry, status: 'conflict', ...conflict } : { entry, status: 'new' };
  });
}

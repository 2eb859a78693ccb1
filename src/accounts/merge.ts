/** Folds evidence into accounts. Pure: the same evidence gives the same accounts, in whatever order and however often it comes. */
import type { AccountEvidence } from './evidence';
import { accountKey, placeOf } from './identity';
import { isRemoved, lastTouched, withFact, type AccountRecord, type Accounts } from './record';
import { proofOf } from './verdict';

/** Most accounts that are kept, removed ones included. */
export const MAX_ACCOUNTS = 20_000;
/** How many go at once when there are too many, so that making room is seldom. */
const ROOM = MAX_ACCOUNTS / 20;

export const noAccounts: Accounts = new Map();

/**
 * The accounts with this evidence taken in; the same object where none of it says anything new. Evidence whose account's name is
 * masked or empty is left out, since it could be anybody's, but for a sign-in. `tenants` are the domains and ids of the user's own organisation.
 */
export function fold(accounts: Accounts, evidence: readonly AccountEvidence[], tenants: readonly string[] = []): Accounts {
  let next: Map<string, AccountRecord> | null = null;
  for (const piece of evidence) {
    const { service, identity, realm, ...fact } = piece;
    // A sign-in whose page does not show the name stands for "one at this service", as one added by hand does.
    const place = identity === '' && fact.kind === 'signed-in' ? { identity: '', realm: '' } : placeOf(identity, realm, tenants);
    if (!place) continue;
    const key = accountKey(service, place);
    const known = (next ?? accounts).get(key);
    const before = known ?? { service, ...place, facts: {} };
    const after = withFact(before, fact);
    if (after !== before) (next ??= new Map(accounts)).set(key, after);
  }
  return next ? bounded(next) : accounts;
}

/** At most `MAX_ACCOUNTS`: first go those of which nothing is known, then the longest unseen; the user's own word goes last. */
export function bounded(accounts: Map<string, AccountRecord>): Accounts {
  if (accounts.size <= MAX_ACCOUNTS) return accounts;
  const ranked = [...accounts].map(([key, record]) => ({ key, worth: worthOf(record), last: lastTouched(record) }));
  ranked.sort((a, b) => a.worth - b.worth || a.last - b.last || (a.key < b.key ? -1 : 1));
  for (const { key } of ranked.slice(0, accounts.size - MAX_ACCOUNTS + ROOM)) accounts.delete(key);
  return accounts;
}

function worthOf(record: AccountRecord): number {
  if (isRemoved(record)) return 2;
  if (record.addedAt !== undefined || record.override) return 3;
  return proofOf(Object.values(record.facts)) ? 1 : 0;
}

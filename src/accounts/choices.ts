/** What the user decides about accounts: add, remove, and "it is all right because …". */
import { accountKey, placeOf } from './identity';
import { bounded } from './merge';
import { isRemoved, type AccountRecord, type Accounts, type OverrideValue } from './record';

/** Times in ms. `name` may be empty: an account at a service whose name the user did not say. */
export type Choice =
  | { do: 'add'; service: string; name: string; realm?: string; when: number }
  | { do: 'remove'; key: string; when: number }
  | { do: 'override'; key: string; value: OverrideValue | null; when: number };

/** The accounts after the choice; the same object where it changes nothing (an unknown key, a choice older than the last one). */
export function choose(accounts: Accounts, choice: Choice): Accounts {
  const [key, record] = recordFor(accounts, choice);
  const after = record && apply(record, choice);
  if (!after || (after === record && accounts.has(key))) return accounts;
  return bounded(new Map(accounts).set(key, after));
}

function recordFor(accounts: Accounts, choice: Choice): [string, AccountRecord | undefined] {
  if (choice.do !== 'add') return [choice.key, accounts.get(choice.key)];
  const place = choice.name.trim() === '' ? { identity: '', realm: '' } : placeOf(choice.name, choice.realm);
  if (!place) return ['', undefined];
  const key = accountKey(choice.service, place);
  return [key, accounts.get(key) ?? { service: choice.service, ...place, facts: {} }];
}

function apply(record: AccountRecord, choice: Choice): AccountRecord {
  switch (choice.do) {
    // What was seen of an account that is there already stays; a removed one starts anew.
    case 'add': return record.addedAt !== undefined && (!isRemoved(record) || record.addedAt >= choice.when) ? record : { ...record, addedAt: choice.when };
    case 'remove': return removed(record, choice.when);
    case 'override': return isRemoved(record) || !isNewer(record.override, choice) ? record : { ...record, override: { value: choice.value, when: choice.when } };
  }
}

/** What is left of a removed account: its name and when, so that it stays removed. Everything seen of it is forgotten. */
function removed(record: AccountRecord, when: number): AccountRecord {
  if (record.removedAt !== undefined && record.removedAt >= when) return record;
  const { override: _gone, ...kept } = record;
  const tombstone = { ...kept, removedAt: when };
  return isRemoved(tombstone) ? { ...tombstone, facts: {} } : { ...record, removedAt: when };
}

const isNewer = (known: AccountRecord['override'], { value, when }: { value: OverrideValue | null; when: number }): boolean =>
  !known || when > known.when || (when === known.when && (value ?? '') > (known.value ?? ''));

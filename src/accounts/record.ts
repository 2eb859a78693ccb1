/**
 * One account as it is kept: the newest fact of each sort. Which fact stays is decided by a total order, so a record is the same
 * whatever order its evidence came in, and evidence that comes twice changes nothing.
 */
import { verdictOf, type Fact } from './evidence';

/** What the user said about an account. It stands beside the evidence and never changes it. */
export type OverrideValue = 'elsewhere' | 'not-mine' | 'company-sign-in';

export interface AccountRecord {
  service: string;
  /** Normalised name; empty for an account that was added by hand without one. */
  identity: string;
  realm: string;
  /** By sort; see `sortOf`. */
  facts: Readonly<Record<string, Fact>>;
  /** `value` null: an override that was taken back. Times in ms. */
  override?: { value: OverrideValue | null; when: number };
  addedAt?: number;
  removedAt?: number;
}

/** By `accountKey`. */
export type Accounts = ReadonlyMap<string, AccountRecord>;

/** Facts of one sort replace each other. What a fact proves is part of its sort, so that one that proves nothing never replaces one that does. */
export function sortOf(fact: Fact): string {
  const sort = fact.kind === 'method-added' ? `${fact.kind}.${fact.method}` : fact.kind;
  const verdict = verdictOf(fact);
  return verdict ? `${sort}.${verdict}` : sort;
}

// Names of all fields: as a filter for JSON it puts them into one order, at every depth.
const FIELDS = ['complete', 'daysLeft', 'detail', 'hasSwitch', 'host', 'kind', 'method', 'methods', 'name', 'on', 'page', 'purpose', 'secondFactor', 'when', 'where'];
const written = (fact: Fact): string => JSON.stringify(fact, FIELDS);

/** True where `a` goes before `b`: the newer; at the same time, any fixed choice. */
export function supersedes(a: Fact, b: Fact): boolean {
  if (a.when !== b.when) return a.when > b.when;
  return a.kind !== b.kind ? a.kind > b.kind : written(a) > written(b);
}

/** The record with one fact more; the same object where it says nothing new. */
export function withFact(record: AccountRecord, fact: Fact): AccountRecord {
  if (fact.when < acceptsFrom(record)) return record;
  const sort = sortOf(fact);
  const known = record.facts[sort];
  if (known && !supersedes(fact, known)) return record;
  return { ...record, facts: { ...record.facts, [sort]: fact } };
}

/** True while the user's removal stands: nothing is shown, and nothing new is kept, of such an account. */
export const isRemoved = ({ addedAt, removedAt }: AccountRecord): boolean =>
  removedAt !== undefined && !(addedAt !== undefined && addedAt > removedAt);

/** The time (ms) from which evidence counts: always, never while removed, and from the re-adding on afterwards. */
function acceptsFrom(record: AccountRecord): number {
  if (isRemoved(record)) return Infinity;
  return record.removedAt === undefined ? -Infinity : (record.addedAt ?? -Infinity);
}

/** When something was last seen or said of the account (ms); 0 for never. */
export function lastTouched({ facts, override, addedAt, removedAt }: AccountRecord): number {
  let last = Math.max(override?.when ?? 0, addedAt ?? 0, removedAt ?? 0);
  for (const fact of Object.values(facts)) last = Math.max(last, fact.when);
  return last;
}

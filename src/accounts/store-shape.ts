/** How the book lies in storage: versioned, checked record by record on reading, and the same as a file for the user. */
import * as v from 'valibot';
import type { Book } from './book';
import { factSchema, perUserStates, realmHint, serviceId, time, type Fact } from './evidence';
import { accountKey } from './identity';
import { bounded } from './merge';
import type { PerUserRow } from './per-user';
import { isRemoved, withFact, type AccountRecord } from './record';

/** Version of the stored shape. A new one adds a step to `MIGRATIONS`. */
export const VERSION = 1;

/** `MIGRATIONS[n]` turns what version n stored into what version n + 1 stores. */
export type Migrations = Readonly<Record<number, (stored: Record<string, unknown>) => Record<string, unknown>>>;
const MIGRATIONS: Migrations = {};

const identity = v.pipe(v.string(), v.maxLength(320));
const accountSchema = v.object({
  service: serviceId, identity, realm: realmHint, facts: v.array(v.unknown()),
  override: v.exactOptional(v.object({ value: v.nullable(v.picklist(['elsewhere', 'not-mine', 'company-sign-in'])), when: time })),
  addedAt: v.exactOptional(time), removedAt: v.exactOptional(time),
});
const where = v.object({ host: v.string(), page: v.string() });
const rowSchema: v.GenericSchema<unknown, PerUserRow> = v.object({
  service: serviceId, identity: v.pipe(identity, v.minLength(1)), realm: realmHint, displayName: v.exactOptional(v.string()), state: v.picklist(perUserStates), when: time, where,
});

export interface StoredAccount extends Omit<AccountRecord, 'facts'> { facts: readonly Fact[] }
/** What could not be read is kept here as it was, so that nothing is lost by one bad record. */
export interface Stored { version: number; accounts: readonly StoredAccount[]; perUser: readonly PerUserRow[]; aside: readonly unknown[] }

/** Most records that are kept aside. */
const MOST_ASIDE = 100;

export interface Reading {
  book: Book;
  /** Pass it on to `storedBook`. */
  aside: readonly unknown[];
  /** `newer`: a later version of the extension wrote it, so it must not be written over. */
  from: 'nothing' | 'current' | 'older' | 'newer' | 'unreadable';
}

/** Reads what storage gives. Never throws; a bad record is set aside, the rest stays. */
export function readBook(stored: unknown, migrations: Migrations = MIGRATIONS): Reading {
  const nothing = (from: Reading['from'], aside: readonly unknown[]): Reading => ({ book: { accounts: new Map(), perUser: new Map() }, aside, from });
  if (stored === undefined || stored === null) return nothing('nothing', []);
  const found = versionOf(stored);
  if (!found) return nothing('unreadable', [stored]);
  if (found.version > VERSION) return nothing('newer', []);
  const data = migrated(found.data, found.version, migrations);
  if (!data) return nothing('unreadable', [stored]);
  const aside: unknown[] = listIn(data, 'aside');
  const accounts = new Map<string, AccountRecord>();
  for (const value of listIn(data, 'accounts')) {
    const record = readAccount(value, aside);
    if (!record) continue;
    const key = accountKey(record.service, record);
    if (accounts.has(key)) aside.push(value);
    else accounts.set(key, record);
  }
  const perUser = new Map<string, PerUserRow>();
  for (const value of listIn(data, 'perUser')) {
    const row = v.safeParse(rowSchema, value);
    if (row.success) perUser.set(accountKey(row.output.service, row.output), row.output);
    else aside.push(value);
  }
  return { book: { accounts: bounded(accounts), perUser }, aside: aside.slice(-MOST_ASIDE), from: found.version < VERSION ? 'older' : 'current' };
}

function versionOf(stored: unknown): { version: number; data: Record<string, unknown> } | null {
  const shape = v.safeParse(v.looseObject({ version: v.pipe(v.number(), v.integer(), v.minValue(0)) }), stored);
  return shape.success ? { version: shape.output.version, data: shape.output } : null;
}

/** The data in today's shape; null where a step is missing or fails. */
function migrated(data: Record<string, unknown>, version: number, migrations: Migrations): Record<string, unknown> | null {
  let now = data;
  for (let at = version; at < VERSION; at++) {
    const step = migrations[at];
    if (!step) return null;
    try {
      now = step(now);
    } catch {
      return null;
    }
  }
  return now;
}

function listIn(data: Record<string, unknown>, name: string): unknown[] {
  const value = data[name];
  return Array.isArray(value) ? [...(value as unknown[])] : [];
}

function readAccount(value: unknown, aside: unknown[]): AccountRecord | null {
  const shape = v.safeParse(accountSchema, value);
  if (!shape.success) {
    aside.push(value);
    return null;
  }
  const { facts, ...rest } = shape.output;
  let record: AccountRecord = { ...rest, facts: {} };
  if (isRemoved(record)) return record;
  for (const raw of facts) {
    const fact = v.safeParse(factSchema, raw);
    if (fact.success) record = withFact(record, fact.output);
    else aside.push({ service: rest.service, identity: rest.identity, realm: rest.realm, fact: raw });
  }
  return record;
}

/** What to put into storage. */
export const storedBook = (book: Book, aside: readonly unknown[] = []): Stored => ({
  version: VERSION,
  accounts: [...book.accounts.values()].map((record) => ({ ...record, facts: Object.values(record.facts) })),
  perUser: [...book.perUser.values()],
  aside: aside.slice(-MOST_ASIDE),
});

/** The user's own copy, as JSON text: everything that is kept, which holds no secret. `now` in ms. */
export const exportAccounts = (book: Book, now: number): string =>
  `${JSON.stringify({ what: 'MFA Setup Guide: accounts', exportedAt: new Date(now).toISOString(), ...storedBook(book) }, null, 2)}\n`;

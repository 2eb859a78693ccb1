import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyBook, takeIn } from '../../../src/accounts/book';
import { choose } from '../../../src/accounts/choices';
import { evidenceSchema, type PerUserEvidence } from '../../../src/accounts/evidence';
import { MAX_ACCOUNTS } from '../../../src/accounts/merge';
import { exportAccounts, readBook, storedBook, VERSION } from '../../../src/accounts/store-shape';
import * as v from 'valibot';
import { anyEvidence, seen, START } from './samples';

const onDisk = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;
const admin: PerUserEvidence = { kind: 'per-user', service: 'microsoft-admin', identity: 'bob@example.com', state: 'enabled', when: START, where: { host: 'entra.microsoft.com', page: 'per-user' } };
const full = takeIn(emptyBook, [seen.listed(0, ['totp']), seen.demand(0, { identity: 'off@example.com' }), admin]);
const book = { ...full, accounts: choose(choose(full.accounts, { do: 'remove', key: 'microsoft-work//off@example.com', when: START }), { do: 'override', key: 'microsoft-work//ann@example.com', value: 'elsewhere', when: START }) };

describe('reading', () => {
  it('gives back what was stored', () => {
    expect(readBook(onDisk(storedBook(book)))).toEqual({ book, aside: [], from: 'current' });
    fc.assert(fc.property(fc.array(anyEvidence, { maxLength: 20 }), (evidence) => {
      const any = takeIn(emptyBook, evidence);
      expect(readBook(onDisk(storedBook(any))).book).toEqual(any);
    }));
  });
  it('takes nothing for an empty book', () => { expect(readBook(undefined)).toMatchObject({ from: 'nothing', aside: [] }); });
  it('sets a bad record aside and keeps the rest, over any number of readings', () => {
    const stored = onDisk(storedBook(book)) as { accounts: unknown[]; perUser: unknown[] };
    const bad = { service: 'a/b', identity: 'x', realm: '', facts: [] };
    const first = readBook({ ...stored, accounts: [bad, ...stored.accounts, 7, stored.accounts[0]], perUser: [null, ...stored.perUser] });
    expect(first.book).toEqual(book);
    expect(first.aside).toEqual([bad, 7, stored.accounts[0], null]);
    expect(readBook(onDisk(storedBook(first.book, first.aside)))).toEqual({ ...first, from: 'current' });
  });
  it('sets a bad fact aside and keeps the others of the account', () => {
    const stored = onDisk(storedBook(full)) as { accounts: { facts: unknown[] }[] };
    stored.accounts[0]!.facts.push({ kind: 'two-step', on: 'yes' });
    const reading = readBook(stored);
    expect(reading.book).toEqual(full);
    expect(reading.aside).toMatchObject([{ identity: 'ann@example.com', fact: { on: 'yes' } }]);
  });
  it('never throws, and keeps what it cannot read', () => {
    fc.assert(fc.property(fc.anything(), (value) => { readBook(value); readBook({ version: 1, accounts: value, perUser: [value] }); }));
    expect(readBook('?')).toMatchObject({ from: 'unreadable', aside: ['?'] });
  });
  it('leaves alone what a later version wrote', () => { expect(readBook({ version: VERSION + 1, accounts: [] })).toMatchObject({ from: 'newer', aside: [] }); });
  it('walks an older shape through the migrations; without one it keeps the whole aside', () => {
    const old = { version: 0, list: (onDisk(storedBook(full)) as { accounts: unknown[] }).accounts };
    expect(readBook(old, { 0: ({ list, ...rest }) => ({ ...rest, accounts: list }) })).toMatchObject({ from: 'older', book: { accounts: full.accounts }, aside: [] });
    for (const migrations of [{}, { 0: () => { throw new Error('broken'); } }]) expect(readBook(old, migrations)).toMatchObject({ from: 'unreadable', aside: [old] });
  });
});

it('the user\'s own copy is JSON with all of it', () => {
  const copy = JSON.parse(exportAccounts(book, START)) as { exportedAt: string; accounts: { identity: string; facts: unknown[] }[]; perUser: unknown[] };
  expect(copy.exportedAt).toBe(new Date(START).toISOString());
  expect(copy.accounts.map(({ identity, facts }) => [identity, facts.length])).toEqual([['ann@example.com', 1], ['off@example.com', 0]]);
  expect(copy.perUser).toHaveLength(1);
});

it('a full book of usual accounts fits into the 10 MB that browsers give', () => {
  const evidence = Array.from({ length: MAX_ACCOUNTS }, (_, at) => {
    const who = { identity: `first.last${at}@example.com` };
    return [seen.signedIn(at, who), seen.listed(at, ['authenticator'], who)];
  }).flat();
  expect(JSON.stringify(storedBook(takeIn(emptyBook, evidence))).length).toBeLessThan(10_000_000);
});

describe('evidence from a message', () => {
  const accepts = (value: unknown): boolean => v.safeParse(evidenceSchema, value).success;
  it('is taken as it is', () => {
    for (const piece of [seen.signedIn(0), seen.listed(0, ['totp']), seen.demand(0, { daysLeft: 3, realm: 'example.com' }), seen.twoStep(0, true), admin]) expect(v.parse(evidenceSchema, piece)).toEqual(piece);
  });
  it.each([
    ['another kind', { kind: 'guess' }], ['a field too many', { extra: 1 }], ['no time', { when: NaN }], ['a time to come after all dates', { when: 9e15 }], ['no name', { identity: '' }],
    ['a name that is too long', { identity: 'x'.repeat(321) }], ['a host that is none', { where: { host: 'a/b', page: 'p' } }], ['a service with a slash', { service: 'a/b' }],
  ])('is refused with %s', (_what, part) => { expect(accepts({ ...seen.signedIn(0), ...part })).toBe(false); });
  it('never throws', () => { fc.assert(fc.property(fc.anything(), (value) => { accepts(value); })); });
});

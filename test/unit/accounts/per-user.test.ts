import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { accountsOf } from '../../../src/accounts/account';
import { emptyBook, takeIn } from '../../../src/accounts/book';
import { perUserStates, type PerUserEvidence } from '../../../src/accounts/evidence';
import { foldPerUser, MAX_ROWS, noRows, perUserCounts, perUserRows } from '../../../src/accounts/per-user';
import { seen, START } from './samples';

const row = (identity: string, state: PerUserEvidence['state'], minute = 0, more: object = {}): PerUserEvidence =>
  ({ kind: 'per-user', service: 'microsoft-admin', identity, realm: 'example.com', state, when: START + minute, where: { host: 'entra.microsoft.com', page: 'per-user' }, ...more });

it('keeps the newest state of each person, in any order', () => {
  const any = fc.array(fc.record({ who: fc.constantFrom('a@example.com', 'b@example.com'), state: fc.constantFrom(...perUserStates), minute: fc.integer({ min: 0, max: 3 }) }));
  fc.assert(fc.property(any, (rows) => {
    const evidence = rows.map(({ who, state, minute }) => row(who, state, minute));
    const list = foldPerUser(noRows, evidence);
    expect(Object.fromEntries(foldPerUser(noRows, [...evidence].reverse()))).toEqual(Object.fromEntries(list));
    expect(foldPerUser(list, evidence)).toBe(list);
  }));
  expect(perUserRows(foldPerUser(noRows, [row('a@example.com', 'enforced', 2), row('A@example.com', 'enabled', 1)]))).toMatchObject([{ identity: 'a@example.com', realm: '', state: 'enforced' }]);
});
it('never makes an account that lacks MFA, nor changes one', () => {
  const mine = takeIn(emptyBook, [seen.listed(0, ['totp'])]);
  const book = takeIn(mine, [row('ann@example.com', 'disabled', 9, { service: 'microsoft-work' }), row('zoe@example.com', 'disabled')]);
  expect(book.accounts).toBe(mine.accounts);
  expect(accountsOf(book.accounts)).toHaveLength(1);
  expect(perUserCounts(book.perUser)).toEqual({ disabled: 2, enabled: 0, enforced: 0 });
  expect(takeIn(book, [row('zoe@example.com', 'disabled')])).toBe(book);
});
it('filters by state and by name, sorted by address', () => {
  const list = foldPerUser(noRows, [row('b@example.com', 'enabled', 0, { displayName: 'Bea Example' }), row('a@example.com', 'disabled'), row('c@example.com', 'enabled')]);
  expect(perUserRows(list).map(({ identity }) => identity)).toEqual(['a@example.com', 'b@example.com', 'c@example.com']);
  expect(perUserRows(list, { state: 'enabled', text: ' BEA' }).map(({ identity }) => identity)).toEqual(['b@example.com']);
});
it('is bounded; the longest unseen go first', () => {
  const list = foldPerUser(noRows, Array.from({ length: MAX_ROWS + 1 }, (_, at) => row(`u${at}@example.com`, 'disabled', at)));
  expect(list.size).toBeLessThanOrEqual(MAX_ROWS);
  expect(list.has('microsoft-admin//u0@example.com')).toBe(false);
});

import { describe, expect, it } from 'vitest';
import { accountsOf } from '../../../src/accounts/account';
import { checklistRows, progressOf, type Demands, type Row } from '../../../src/accounts/checklist';
import { choose } from '../../../src/accounts/choices';
import type { AccountEvidence } from '../../../src/accounts/evidence';
import { fold, noAccounts } from '../../../src/accounts/merge';
import type { Catalogue } from '../../../src/accounts/next';
import type { OverrideValue } from '../../../src/accounts/record';
import { badgeText, lacking, statusOf } from '../../../src/accounts/summary';
import { filterRows, sortRows } from '../../../src/accounts/view';
import { MINUTE, seen, START } from './samples';

const anything: Demands = { services: [], methods: { allowed: [], preferred: [] } };
const catalogue: Catalogue = {
  idOf: (service) => (service === 'github.com' ? 'github' : service),
  nameOf: (service) => service.toUpperCase(),
  guideFor: (service, purpose, method) => (service === 'microsoft-work' ? `${service}.${purpose}${method ? `.${method}` : ''}` : null),
  pageFor: (service) => `https://${service}.example/`,
};
const KEY = 'microsoft-work//ann@example.com';
const rowsOf = (evidence: AccountEvidence[], demands: Demands = anything, override?: OverrideValue): Row[] => {
  const accounts = fold(noAccounts, evidence);
  return checklistRows(accountsOf(override ? choose(accounts, { do: 'override', key: KEY, value: override, when: START + 99 * MINUTE }) : accounts), demands, catalogue);
};
const row = (...args: Parameters<typeof rowsOf>): Row => rowsOf(...args)[0]!;
const demanding = (methods: Partial<Demands['methods']>): Demands => ({ services: [], methods: { ...anything.methods, ...methods } });

describe('what to do next', () => {
  it('off: set it up, with the method that the organisation prefers', () => {
    expect(row([seen.demand(0)])).toMatchObject({ state: 'off', done: false, next: { do: 'set-up', method: null, guide: 'microsoft-work.set-up' } });
    expect(row([seen.demand(0)], demanding({ allowed: ['phone-text', 'totp'], preferred: ['phone-text', 'passkey'] })).next).toMatchObject({ method: 'totp', guide: 'microsoft-work.set-up.totp' });
    expect(row([seen.demand(0)], demanding({ allowed: ['phone-text'] })).next).toMatchObject({ method: 'phone-text' });
  });
  it('unknown: look, and never done', () => {
    expect(row([seen.signedIn(0)])).toMatchObject({ state: 'unknown', done: false, next: { do: 'check', page: 'https://microsoft-work.example/' } });
  });
  it('phone only: works, but replace it', () => {
    expect(row([seen.listed(0, ['phone-text'])])).toMatchObject({ state: 'weak', done: true, next: { do: 'replace', why: 'phone' } });
  });
  it('only methods that are not allowed: replace them, not done', () => {
    expect(row([seen.listed(0, ['totp'])], demanding({ allowed: ['passkey'] }))).toMatchObject({ state: 'on', done: false, next: { do: 'replace', why: 'not-allowed', method: 'passkey' } });
    expect(row([seen.listed(0, ['totp', 'passkey'])], demanding({ allowed: ['passkey'] }))).toMatchObject({ done: true });
    expect(row([seen.twoStep(0, true)], demanding({ allowed: ['passkey'] }))).toMatchObject({ state: 'on', done: true });
  });
  it('one method: add a second, which counts only where it is required', () => {
    expect(row([seen.listed(0, ['totp'])])).toMatchObject({ done: true, next: { do: 'add-second', required: false, guide: 'microsoft-work.second' } });
    expect(row([seen.listed(0, ['totp'])], demanding({ requireSecond: true }))).toMatchObject({ done: false, next: { do: 'add-second', required: true } });
    expect(row([seen.added(0, 'totp')], demanding({ requireSecond: true }))).toMatchObject({ done: false, next: { do: 'check' } });
    expect(row([seen.listed(0, ['totp', 'passkey'])], demanding({ requireSecond: true }))).toMatchObject({ done: true, next: { do: 'nothing' } });
  });
  it.each(['elsewhere', 'company-sign-in', 'not-mine'] as const)('the user said "%s": nothing', (override) => {
    expect(row([seen.demand(0, { daysLeft: 3 })], anything, override)).toMatchObject({ state: 'excused', next: { do: 'nothing' }, done: true, counted: override !== 'not-mine', due: null });
  });
});

describe('the organisation\'s services', () => {
  const demands: Demands = { services: [{ id: 'google', rule: 'required', note: 'By May', link: 'https://intranet.example/' }, { id: 'microsoft-work', rule: 'hidden' }, { id: 'github', rule: 'optional' }], methods: anything.methods };
  it('may be named by a domain: the account that is seen there is the one that is meant', () => {
    const named: Demands = { services: [{ id: 'github.com', rule: 'required' }], methods: anything.methods };
    expect(rowsOf([], named)).toEqual([expect.objectContaining({ id: 'service:github', service: 'github', required: true })]);
    const [only, ...more] = rowsOf([{ ...seen.listed(0, ['totp', 'passkey']), service: 'github' }], named);
    expect([only?.required, only?.done, more]).toEqual([true, true, []]);
  });
  it('required ones have a row before any account is seen, which is not done', () => {
    expect(rowsOf([], demands)).toEqual([expect.objectContaining({ id: 'service:google', account: null, state: 'unknown', required: true, note: 'By May', link: 'https://intranet.example/', done: false })]);
  });
  it('the row gives way to an account, but not to one of somebody else', () => {
    const mine = seen.signedIn(0, { service: 'google' });
    expect(rowsOf([mine], demands).map(({ id }) => id)).toEqual(['google//ann@example.com']);
    const accounts = choose(fold(noAccounts, [mine]), { do: 'override', key: 'google//ann@example.com', value: 'not-mine', when: START });
    expect(checklistRows(accountsOf(accounts), demands, catalogue).map(({ id, required }) => [id, required])).toEqual([['google//ann@example.com', false], ['service:google', true]]);
  });
  it('hidden ones are nowhere, not even in the badge', () => { expect(lacking(rowsOf([seen.demand(0)], demands))).toBe(0); });
});

describe('numbers', () => {
  const evidence = [
    seen.demand(0), seen.listed(0, ['totp', 'passkey'], { identity: 'on@example.com' }), seen.listed(0, ['phone-text'], { identity: 'weak@example.com' }),
    seen.signedIn(0, { identity: 'new@example.com' }), seen.demand(0, { service: 'google', daysLeft: 2 }),
  ];
  const demands: Demands = { services: [{ id: 'google', rule: 'required' }], methods: anything.methods };
  const rows = rowsOf(evidence, demands);

  it('the badge counts what is off, and nothing else', () => {
    expect(lacking(rows)).toBe(2);
    expect(lacking(rowsOf(evidence, demands, 'elsewhere'))).toBe(1);
    expect(lacking(rowsOf([seen.signedIn(0), seen.failed(1)]))).toBe(0);
    expect([0, 1, 99, 100].map(badgeText)).toEqual(['', '1', '99', '99+']);
  });
  it('progress', () => {
    expect(progressOf(rows)).toEqual({ total: 5, done: 2, on: 1, weak: 1, off: 2, unknown: 1, excused: 0, required: { total: 1, done: 0 } });
    expect(progressOf(rowsOf(evidence, demands, 'not-mine')).total).toBe(4);
  });
  it('urgent ones come first: required, then off, unknown, weak, on', () => {
    expect(sortRows(rows, 'urgency').map(({ id }) => id.split('/').slice(0, 3).join('/'))).toEqual([
      'google//ann@example.com', 'microsoft-work//ann@example.com', 'microsoft-work//new@example.com', 'microsoft-work//weak@example.com', 'microsoft-work//on@example.com']);
    expect(sortRows(rows, 'account')[0]?.service).toBe('google');
    expect(sortRows(rows, 'service')[0]?.service).toBe('google');
  });
  it('of two demands the one that is due sooner comes first', () => {
    const two = rowsOf([seen.demand(0, { daysLeft: 9 }), seen.demand(0, { daysLeft: 8, identity: 'zoe@example.com' }), seen.demand(0, { identity: 'a@example.com' })]);
    expect(sortRows(two, 'urgency').map(({ account }) => account?.identity)).toEqual(['zoe@example.com', 'ann@example.com', 'a@example.com']);
  });
  it('filters', () => {
    const shown = (show: Parameters<typeof filterRows>[1]['show'], text = '') => filterRows(rows, { show, text }).length;
    expect([shown('all'), shown('off'), shown('to-do'), shown('done'), shown('required'), shown('unknown'), shown('weak'), shown('excused')]).toEqual([5, 2, 4, 2, 1, 1, 1, 0]);
    expect([shown('all', 'GOOG'), shown('all', 'zzz'), shown('off', 'ann@')]).toEqual([1, 0, 2]);
  });
  it('the status for the helpdesk has kinds and dates, but no numbers, devices or accounts of others', () => {
    const accounts = [seen.listed(3, ['phone-text', 'password'], { methods: [{ kind: 'phone-text', name: 'Phone', detail: '+1 202 555 0199' }, { kind: 'password', name: 'Password' }] })];
    const status = statusOf(rowsOf(accounts), START + 5 * MINUTE);
    expect(status).toMatchObject({ madeAt: START + 5 * MINUTE, left: 0, lines: [{ identity: 'ann@example.com', state: 'weak', methods: ['phone-text'], proof: { kind: 'methods-listed', when: START + 3 * MINUTE }, next: 'replace' }] });
    expect(JSON.stringify(status)).not.toContain('0199');
    expect(statusOf(rowsOf(accounts, anything, 'not-mine'), START).lines).toEqual([]);
    expect(statusOf(rows, START, 2)).toMatchObject({ lines: [{}, {}], left: 3 });
  });
});

it('ten thousand accounts: rows, sorting, filtering and counting stay quick', () => {
  const many = Array.from({ length: 10_000 }, (_, at) => seen.listed(at, at % 2 ? ['totp'] : ['password'], { identity: `user${at}@example.com` }));
  const accounts = fold(noAccounts, many);
  const started = performance.now();
  const rows = checklistRows(accountsOf(accounts), { services: Array.from({ length: 500 }, (_, at) => ({ id: `s${at}`, rule: 'required' })), methods: anything.methods }, catalogue);
  sortRows(rows, 'urgency');
  filterRows(rows, { show: 'off', text: 'user9' });
  expect([rows.length, lacking(rows), progressOf(rows).off]).toEqual([10_500, 5000, 5000]);
  expect(performance.now() - started).toBeLessThan(2000);
});

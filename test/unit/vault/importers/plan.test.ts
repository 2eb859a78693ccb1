import { expect, it } from 'vitest';
import type { Entry } from '../../../../src/vault/entry';
import { planImport } from '../../../../src/vault/importers/plan';
import { base32, entry, keyFor } from './make/entries';

const kept = (id: string, given: Parameters<typeof entry>[0] = {}): Entry => ({ ...entry(given), id, verified: true, addedAt: 0 });
const other = base32(keyFor(2));
const statuses = (...args: Parameters<typeof planImport>) => planImport(...args).map(({ status, with: id }) => (id ? `${status} ${id}` : status));

it('is the same where it makes the same codes, whatever its name', () => {
  expect(statuses([kept('entry-aaa')], [entry(), entry({ issuer: 'Else', account: 'x' })])).toEqual(['same entry-aaa', 'same entry-aaa']);
});
it('is the same although the counter has moved on', () => {
  expect(statuses([kept('entry-aaa', { type: 'hotp', counter: 5 })], [entry({ type: 'hotp', counter: 3 })])).toEqual(['same entry-aaa']);
});
it('is the same although bits that mean nothing differ at the end of the secret', () => {
  expect(statuses([kept('entry-aaa', { secret: 'JBSWY3DPEA' })], [entry({ secret: 'JBSWY3DPEB' })])).toEqual(['same entry-aaa']);
});
it('is a conflict where the name has another secret or other parameters', () => {
  expect(statuses([kept('entry-aaa')], [entry({ secret: other }), entry({ secret: base32(keyFor(3)), issuer: ' EXAMPLE', account: 'Ann@Example.com' }), entry({ period: 60 })])).toEqual(['conflict entry-aaa', 'conflict entry-aaa', 'conflict entry-aaa']);
});
it('is new otherwise; entries without any name are like no other', () => {
  const nameless = { issuer: '', account: '' };
  expect(statuses([kept('entry-aaa', nameless)], [entry({ ...nameless, secret: other }), entry({ account: 'bob', secret: base32(keyFor(3)) })])).toEqual(['new', 'new']);
});
it('compares what comes in with what came before it in the same import', () => {
  expect(statuses([], [entry(), entry(), entry({ secret: other })])).toEqual(['new', 'same', 'conflict']);
});
it('keeps order and entries, and is quick for ten thousand', () => {
  const many = Array.from({ length: 10_000 }, (_, i) => entry({ account: `a${i}`, secret: base32(Buffer.from(String(i).padStart(20, 'x'))) }));
  const plan = planImport(many.slice(0, 5_000).map((each, i) => ({ ...each, id: `entry-${i}`, verified: false, addedAt: 0 })), many);
  expect(plan.map((each) => each.entry)).toEqual(many);
  expect(plan.filter(({ status }) => status === 'same')).toHaveLength(5_000);
});

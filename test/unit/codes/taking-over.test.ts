import { expect, it } from 'vitest';
import { plainEntry } from '../../../src/codes/links';
import { candidatesOf, isTaken, NOTHING_CHOSEN, toSave } from '../../../src/codes/taking-over';
import type { Entry, NewEntry } from '../../../src/vault/entry';
import type { Imported } from '../../../src/vault/importers/types';

const [ONE, TWO, THREE] = ['JBSWY3DPEHPK3PXP', 'GEZDGNBVGY3TQOJQ', 'MFRGGZDFMZTWQ2LK'];
const made = (issuer: string, secret: string): NewEntry => plainEntry(secret, { issuer, account: 'mina@example.com' });
const kept = (id: string, entry: NewEntry): Entry => ({ ...entry, id, verified: false, addedAt: 1 });
const imported = (entries: NewEntry[], more: Partial<Imported> = {}): Imported => ({ app: '2fas', entries, suggestedHosts: entries.map(() => []), skipped: [], ...more });

const existing = [kept('existing-1', made('Mail', ONE))];

it('saves what is new and what has another key, never what is there already', () => {
  const candidates = candidatesOf(imported([made('Mail', ONE), made('Mail', TWO), made('Shop', THREE)]), existing);
  expect(candidates.map(({ status }) => status)).toEqual(['same', 'conflict', 'new']);
  const saved = toSave(candidates, NOTHING_CHOSEN, existing, 5);
  expect(saved.map(({ issuer, secret, verified, addedAt, hosts }) => ({ issuer, secret, verified, addedAt, hosts }))).toEqual([
    { issuer: 'Mail', secret: TWO, verified: false, addedAt: 5, hosts: [] }, { issuer: 'Shop', secret: THREE, verified: false, addedAt: 5, hosts: [] }]);
  expect(new Set(saved.map(({ id }) => id)).size).toBe(2);
});

it('leaves out what the user unticked', () => {
  const candidates = candidatesOf(imported([made('Mail', TWO), made('Shop', THREE)]), existing);
  expect(toSave(candidates, { ...NOTHING_CHOSEN, left: new Set([0]) }, existing, 5).map(({ issuer }) => issuer)).toEqual(['Shop']);
});

it('uses the addresses of a file only when told, and only those that may be used', () => {
  const candidates = candidatesOf(imported([made('Shop', THREE)], { suggestedHosts: [['Shop.Example.com', 'shop.example.com', 'a b']] }), []);
  expect(candidates[0]?.hosts).toEqual(['shop.example.com']);
  expect(toSave(candidates, NOTHING_CHOSEN, [], 5)[0]?.hosts).toEqual([]);
  expect(toSave(candidates, { ...NOTHING_CHOSEN, useHosts: true }, [], 5)[0]?.hosts).toEqual(['shop.example.com']);
});

it('brings back from the trash of an app only what was ticked', () => {
  const candidates = candidatesOf(imported([], { skipped: [{ where: 'Shop', problem: 'in-trash', entry: made('Shop', THREE) }, { where: 'X', problem: 'no-secret' }] }), []);
  expect(candidates.map((one) => isTaken(one, NOTHING_CHOSEN))).toEqual([false]);
  expect(toSave(candidates, { ...NOTHING_CHOSEN, fetched: new Set([0]) }, [], 5)).toHaveLength(1);
});

it('restores an entry of our own backup whole, with another id where its own is taken', () => {
  const backedUp: Entry = { ...kept('restored-1', made('Shop', THREE)), hosts: ['shop.example.com'], verified: true, recoveryCodes: ['a'] };
  const candidates = candidatesOf(imported([backedUp], { app: 'own' }), existing);
  expect(toSave(candidates, NOTHING_CHOSEN, existing, 5)).toEqual([backedUp]);
  const [again] = toSave(candidates, NOTHING_CHOSEN, [kept('restored-1', made('Other', TWO))], 5);
  expect(again).toEqual({ ...backedUp, id: again?.id });
  expect(again?.id).not.toBe('restored-1');
});

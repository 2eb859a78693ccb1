import { expect, it } from 'vitest';
import { accountKey, placeOf, realmIn } from '../../../src/accounts/identity';

it('makes names comparable', () => {
  expect(placeOf(' Ann.Example@EXAMPLE.com\u200b ')).toEqual({ identity: 'ann.example@example.com', realm: '' });
  expect(placeOf('Ａｎｎ  Example')).toEqual({ identity: 'ann example', realm: '' });
});
it('takes no name that cannot stand for one account', () => {
  for (const name of ['', '  ', 'a***@example.com', 'a••@example.com', 'ann@exam…', 'x'.repeat(321)]) expect(placeOf(name)).toBeNull();
});
it('reads Entra\'s name for a guest', () => {
  expect(placeOf('first_last_example.com#EXT#@host.example.org')).toEqual({ identity: 'first_last@example.com', realm: 'host.example.org' });
});
it('takes the own tenant as none, by whatever name of it', () => {
  const tenants = ['example.com', 'example.net', 'tenant-1'];
  expect(placeOf('ann@example.com', 'EXAMPLE.com')?.realm).toBe('');
  expect(placeOf('ann@example.com', 'common')?.realm).toBe('');
  expect(placeOf('ann@example.com', 'tenant-1')?.realm).toBe('tenant-1');
  expect(placeOf('ann@example.com', 'tenant-1', tenants)?.realm).toBe('');
  expect(placeOf('ann@example.net', 'example.com', tenants)?.realm).toBe('');
});
it('keeps another organisation\'s guest in ours a guest', () => {
  expect(placeOf('bob@example.org', 'example.com', ['example.com'])?.realm).toBe('example.com');
});
it('has keys that differ where the parts do', () => {
  expect(accountKey('a', { realm: '', identity: 'b/c' })).not.toBe(accountKey('a', { realm: 'b', identity: 'c' }));
});

it('takes a tenant in an address for another one only where that is sure', () => {
  const [own, other] = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002'];
  expect(realmIn('ann@example.com', undefined, [])).toBeUndefined();
  expect(realmIn('ann@example.com', other, [])).toBeUndefined();
  expect(realmIn('ann@example.com', other, ['example.com'])).toBeUndefined();
  expect(realmIn('ann@example.com', other, ['example.com', own])).toBe(other);
  expect(realmIn('ann@example.com', 'example.onmicrosoft.com', ['example.com'])).toBeUndefined();
  expect(realmIn('ann@example.com', 'Example.org', [])).toBe('example.org');
});

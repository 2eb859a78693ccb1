import { describe, expect, it } from 'vitest';
import type { NewEntry } from '../../../../src/vault/entry';
import { recognise } from '../../../../src/vault/importers/import-file';
import { failure, imported, left } from './help';
import { ccFirst, ccPlain, ccSecond, ccThird, type Stored } from './make/authenticator-cc';
import { base32, entry, json, keyFor } from './make/entries';

const S = base32(keyFor(1));
const stored: Stored[] = [
  { type: 'totp', secret: S, issuer: 'Example', account: 'ann@example.com' },
  { type: 'totp', secret: S, issuer: 'Shop::shop.example.com', account: 'bob', algorithm: 'SHA512', digits: 8, period: 90 },
  { type: 'hotp', secret: S, issuer: 'Counted', account: 'c', counter: 7, algorithm: 2 },
  { type: 'steam', secret: S, issuer: 'Steam', account: 'eve' },
  { type: 'battle', secret: S, issuer: 'Battle.net', account: 'US-1' },
  { type: 'hex', secret: keyFor(2).toString('hex'), issuer: 'Hex', account: 'h' },
  { type: 'hhex', secret: keyFor(3).toString('hex').toUpperCase(), issuer: 'Hex', account: 'hh', counter: 2 },
  { type: 'totp', secret: `bliz-${S}`, account: 'old battle' },
  { type: 'totp', secret: `stm-${S}`, account: 'old steam' },
  { type: 'totp', secret: keyFor(4).toString('hex'), account: 'unmarked hex' },
];
const expected: NewEntry[] = [
  entry(), entry({ issuer: 'Shop', account: 'bob', algorithm: 'SHA512', digits: 8, period: 90 }), entry({ type: 'hotp', issuer: 'Counted', account: 'c', counter: 7, algorithm: 'SHA256' }),
  entry({ type: 'steam', digits: 5, issuer: 'Steam', account: 'eve' }), entry({ digits: 8, issuer: 'Battle.net', account: 'US-1' }), entry({ secret: base32(keyFor(2)), issuer: 'Hex', account: 'h' }),
  entry({ type: 'hotp', secret: base32(keyFor(3)), issuer: 'Hex', account: 'hh', counter: 2 }), entry({ digits: 8, issuer: '', account: 'old battle' }),
  entry({ type: 'steam', digits: 5, issuer: '', account: 'old steam' }), entry({ secret: base32(keyFor(4)), issuer: '', account: 'unmarked hex' }),
];

it('plain gives its entries in the user\'s order, with hosts as hints only', async () => {
  expect(recognise(ccPlain(stored))).toEqual({ app: 'authenticator-cc', encrypted: false, needs: 'nothing' });
  const shuffled = Object.fromEntries(Object.entries(JSON.parse(ccPlain(stored).toString()) as object).reverse());
  for (const file of [ccPlain(stored), json(shuffled)]) {
    const result = await imported(file);
    expect(result.entries).toEqual(expected);
    expect(result.suggestedHosts.filter((hosts) => hosts.length)).toEqual([['shop.example.com']]);
  }
});

it('passes over settings, and reports what it cannot take', async () => {
  const result = await imported(json({
    UserSettings: { theme: 'dark' }, LocalStorage: { offset: 1 }, ...JSON.parse(ccPlain([...stored.slice(0, 1), { type: 'totp', secret: S, account: 'g', algorithm: 'GOST3411_2012_256' }, { type: 'totp', secret: S, account: 'g2', algorithm: 4 }, { type: 'battle', secret: '!', account: 'b' }]).toString()) as object,
  }));
  expect(result.entries).toEqual([entry()]);
  expect(left(result)).toEqual(['g | unknown-algorithm', 'g2 | unknown-algorithm | GOST', 'b | bad-secret']);
});

describe.each([['first', ccFirst], ['second', ccSecond], ['third', (list: readonly Stored[], password: string) => ccThird([{ list, password }])]])('the %s generation of its encryption', (_, seal) => {
  it('gives its entries for the passphrase', async () => {
    const file = seal(stored, 'pässwörd');
    expect(recognise(file)).toEqual({ app: 'authenticator-cc', encrypted: true, needs: 'password' });
    expect((await imported(file, { password: 'pässwörd' })).entries).toEqual(expected);
  });
  it('says that the passphrase is wrong or missing', async () => {
    for (const password of ['a', 'b', 'c', 'd']) expect(await failure(seal(stored.slice(0, 3), 'right'), { password })).toMatchObject({ app: 'authenticator-cc', failure: 'wrong-password' });
    expect(await failure(seal(stored, 'right'))).toMatchObject({ failure: 'needs-password' });
  });
});

it('opens what the passphrase opens where there are two keys, and reports the rest', async () => {
  const result = await imported(ccThird([{ list: stored.slice(0, 1), password: 'one' }, { list: stored.slice(1, 3), password: 'two' }]), { password: 'two' });
  expect(result.entries).toEqual(expected.slice(1, 3));
  expect(left(result)).toEqual(['#1 | not-decrypted']);
});

it('does not take plain entries beside encrypted ones for a right passphrase', async () => {
  const both = json({ ...JSON.parse(ccPlain(stored).toString()) as object, ...JSON.parse(ccFirst(stored, 'right').toString()) as object });
  expect(await failure(both, { password: 'wrong' })).toMatchObject({ failure: 'wrong-password' });
});

it('refuses parameters that the app never had', async () => {
  expect(await failure(ccThird([{ list: stored, password: 'p' }], { memoryKiB: 1024 * 1024 }), { password: 'p', allowMemoryMiB: 1024 })).toMatchObject({ failure: 'too-costly' });
  const other = JSON.parse(ccSecond(stored, 'p').toString()) as { key: { hash: string } };
  expect(await failure(json({ ...other, key: { ...other.key, hash: other.key.hash.replace('argon2id', 'argon2d') } }), { password: 'p' })).toMatchObject({ failure: 'unsupported-encryption' });
});

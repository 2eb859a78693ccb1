import { expect, it } from 'vitest';
import { recognise } from '../../../../src/vault/importers/import-file';
import { failure, imported, left } from './help';
import { twoFasPlain, twoFasSealed } from './make/apps';
import { all, base32, entry, json, keyFor, timed } from './make/entries';

const usual = { algorithm: 'SHA1', digits: 6, period: 30 } as const;
const secret = base32(keyFor(1));
const file = (...otps: object[]): Buffer => json({ schemaVersion: 4, services: otps.map((otp) => ({ name: 'Service', secret, otp })) });

it('gives the entries of the schemas with types', async () => {
  for (const version of [3, 4]) expect((await imported(twoFasPlain(all, version))).entries).toEqual(all);
});
it('gives those of schema 2 without types, of schema 1 without parameters', async () => {
  expect((await imported(twoFasPlain(timed, 2))).entries).toEqual(timed);
  expect((await imported(twoFasPlain(timed, 1))).entries).toEqual(timed.map((each) => ({ ...each, ...usual })));
});
it('takes what the user typed before what the link said, and the service where there is no issuer', async () => {
  const link = `otpauth://totp/Link:old@example.com?secret=${secret}&issuer=Link`;
  const { entries } = await imported(file(
    { link, account: 'new@example.com', label: 'Link:old@example.com', issuer: 'Link', tokenType: 'TOTP', source: 'Link' }, { label: 'Shop:ann', issuer: 'Shop' }, { issuer: '', account: '' }, {},
  ));
  expect(entries.map(({ issuer, account }) => `${issuer}/${account}`)).toEqual(['Link/new@example.com', 'Shop/ann', 'Service/', 'Service/']);
});
it('reports algorithms that it knows and we do not', async () => {
  const result = await imported(file({ algorithm: 'SHA384', account: 'a' }, { algorithm: 'SHA224', account: 'b' }, { account: 'c' }));
  expect(left(result)).toEqual(['Service · a | unknown-algorithm | SHA384', 'Service · b | unknown-algorithm | SHA224']);
  expect(result.entries).toEqual([entry({ issuer: 'Service', account: 'c' })]);
});
it('encrypted: the right password, a wrong one, none, and a damaged file', async () => {
  const sealed = twoFasSealed(all, 'pässwörd');
  expect(recognise(sealed)).toEqual({ app: '2fas', encrypted: true, needs: 'password' });
  expect((await imported(sealed, { password: 'pässwörd' })).entries).toEqual(all);
  expect(await failure(sealed, { password: 'password' })).toMatchObject({ app: '2fas', failure: 'wrong-password' });
  expect(await failure(sealed)).toMatchObject({ failure: 'needs-password' });
  expect(await failure(twoFasSealed(all, 'p', { damaged: true }), { password: 'p' })).toMatchObject({ failure: 'damaged' });
  expect(await failure(json({ schemaVersion: 4, services: [], servicesEncrypted: 'a:b' }), { password: 'p' })).toMatchObject({ failure: 'damaged' });
});
it('refuses a schema to come', async () => {
  expect(await failure(twoFasPlain(all, 5))).toMatchObject({ failure: 'unsupported-version', detail: { version: '5' } });
});

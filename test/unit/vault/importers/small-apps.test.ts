/** The apps whose format takes a dozen lines. */
import { describe, expect, it } from 'vitest';
import { recognise } from '../../../../src/vault/importers/import-file';
import { failure, imported, left } from './help';
import { authy, duo, lastPass, raivo, steamApp, steamFile, totpAuthenticator } from './make/apps';
import { counted, entry, json, link, steam, timed } from './make/entries';
import { zipped } from './make/zip';

const usual = { algorithm: 'SHA1', digits: 6, period: 30 } as const;

it('LastPass Authenticator', async () => {
  expect((await imported(lastPass(timed))).entries).toEqual(timed);
  const [account] = (JSON.parse(lastPass(timed).toString()) as { accounts: object[] }).accounts;
  expect(left(await imported(json({ version: 3, accounts: [account, { ...account, timeStep: 0, userName: 'b' }, { ...account, digits: 3, userName: 'c' }] })))).toEqual(['Example · b | bad-period | 0', 'Example · c | bad-digits | 3']);
});

describe('Raivo', () => {
  const entries = [...timed, ...counted];
  it('as JSON, whose numbers are texts', async () => {
    expect(recognise(raivo(entries))).toMatchObject({ app: 'raivo', encrypted: false });
    expect((await imported(raivo(entries))).entries).toEqual(entries);
  });
  it.each([['AES', false], ['the old cipher', true]])('as a zip under %s', async (_, old) => {
    const file = await zipped({ 'raivo-otp-export.html': Buffer.from('<p>'), 'raivo-otp-export.json': raivo(entries) }, 'pässwörd', old);
    expect(recognise(file)).toEqual({ app: 'raivo', encrypted: true, needs: 'password' });
    expect((await imported(file, { password: 'pässwörd' })).entries).toEqual(entries);
    expect(await failure(file)).toMatchObject({ app: 'raivo', failure: 'needs-password' });
    for (const password of ['a', 'b', 'c', 'd', 'e', 'f']) expect(await failure(file, { password })).toMatchObject({ app: 'raivo', failure: 'wrong-password' });
    expect(recognise(file.subarray(0, file.length - 30))).toBe('truncated');
  });
});

it('Duo Mobile: accounts of other services, without those approved by push', async () => {
  const [first, second] = [entry({ issuer: '' }), entry({ type: 'hotp', counter: 3, issuer: '' })];
  expect((await imported(duo([first, second]))).entries).toEqual([first, second]);
});

it('Steam: the app\'s list and one account', async () => {
  const expected = [{ ...steam, issuer: 'Steam' }];
  for (const file of [steamApp(steam), steamFile(steam)]) expect((await imported(file)).entries).toEqual(expected);
  expect(left(await imported(json({ shared_secret: '%', account_name: 'eve' })))).toEqual(['Steam · eve | bad-secret']);
});

it('Authy off a rooted phone, unless it is encrypted', async () => {
  expect((await imported(authy(timed))).entries).toEqual(timed.map((each) => ({ ...each, ...usual, digits: each.digits })));
  expect(await failure(authy(timed, 'encryptedSecret'))).toMatchObject({ app: 'authy', failure: 'unsupported-encryption' });
});

it('TOTP Authenticator', async () => {
  const entries = [entry({ period: 20, digits: 8 }), entry({ issuer: '', account: 'zoe "z"' })];
  const file = totpAuthenticator(entries.slice(0, 1), 'pässwörd');
  expect(recognise(file)).toEqual({ app: 'totp-authenticator', encrypted: true, needs: 'password' });
  expect((await imported(file, { password: 'pässwörd' })).entries).toEqual(entries.slice(0, 1));
  expect(await failure(file, { password: 'password' })).toMatchObject({ failure: 'wrong-password' });
});

it('WinAuth and Authenticator Plus keep links in a zip; WinAuth\'s own XML is named and refused', async () => {
  const lines = Buffer.from(timed.map((each) => link(each)).join('\r\n'));
  for (const [name, app] of [['winauth-2024-01-01.txt', 'winauth'], ['Accounts.txt', 'authenticator-plus']] as const) {
    const file = await zipped({ [name]: lines }, 'p');
    expect(recognise(file)).toMatchObject({ app, needs: 'password' });
    expect(await imported(file, { password: 'p' })).toMatchObject({ app, entries: timed });
  }
  expect(await failure(Buffer.from('<?xml version="1.0" encoding="utf-8"?>\n<WinAuth version="3.5"></WinAuth>'))).toMatchObject({ app: 'winauth', failure: 'unsupported-app' });
});

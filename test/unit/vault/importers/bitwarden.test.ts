import { describe, expect, it } from 'vitest';
import { recognise } from '../../../../src/vault/importers/import-file';
import { failure, imported, left } from './help';
import { bitwardenPlain, bitwardenSealed, itemsOf, login } from './make/bitwarden';
import { all, base32, entry, json, keyFor, link } from './make/entries';
import { zipped } from './make/zip';

const secret = base32(keyFor(1));
const names = async (file: Uint8Array): Promise<string[]> => (await imported(file)).entries.map(({ type, issuer, account }) => `${type} ${issuer}/${account}`);

describe('plain JSON', () => {
  it('gives the entry of every login that has one, and nothing else', async () => {
    const note = { type: 2, name: 'Note', notes: 'otpauth://totp/x?secret=AAAA', secureNote: { type: 0 } };
    expect((await imported(bitwardenPlain([note, login('No code', null), ...itemsOf(all), login('Empty', '')]))).entries).toEqual(all);
  });
  it('fills names that a code lacks from its item', async () => {
    expect(await names(bitwardenPlain([
      login('Shop', secret.toLowerCase().replace(/(.{4})/g, '$1 '), { username: 'ann' }), login('Shop', secret), login('Games', `steam://${secret}`), login('Games', `steam://${secret}`, { username: 'eve' }),
      login('Shop', `otpauth://totp/?secret=${secret}`, { username: 'ann' }), login('Item', link(entry()), { username: 'x' }),
    ]))).toEqual(['totp Shop/ann', 'totp Shop/', 'steam Steam/Games', 'steam Steam/eve', 'totp Shop/ann', 'totp Example/ann@example.com']);
  });
  it('offers the sites of the login and links none', async () => {
    const uris = ['https://Login.Example.com:8443/x?y', 'example.org', 'androidapp://com.example', 'https://user@evil.example', 'not a site', 'localhost'].map((uri) => ({ uri, match: null }));
    const { entries, suggestedHosts } = await imported(bitwardenPlain([login('x', secret, { uris: [...uris, { uri: 'never.example.com', match: 5 }, { uri: '^https://.*$', match: 4 }] }), login('y', secret)]));
    expect(suggestedHosts).toEqual([['login.example.com:8443', 'example.org', 'localhost'], []]);
    expect(entries.flatMap(({ hosts }) => hosts)).toEqual([]);
  });
  it('reports what it cannot take by the item\'s name', async () => {
    expect(left(await imported(bitwardenPlain([login('Shop', 'not a secret!', { username: 'ann' }), login('Bank', `otpauth://totp/a?secret=${secret}&algorithm=SHA384`)])))).toEqual(['Shop · ann | bad-secret', 'Bank | unknown-algorithm | SHA384']);
  });
});

it('CSV: quotes, commas and lines in fields, several sites, a byte order mark, and columns in another order', async () => {
  const csv = ['\ufefffolder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp',
    `,,login,"Shop, ""the"" best","a\nb",,0,"https://shop.example.com,https://www.example.org/x",ann,p,${secret}`, ',,note,Note,,,0,,,,', `,1,login,Mail,,,0,,,,${link(entry())}`].join('\r\n');
  const result = await imported(Buffer.from(csv));
  expect(result.entries).toEqual([entry({ issuer: 'Shop, "the" best', account: 'ann' }), entry()]);
  expect(result.suggestedHosts).toEqual([['shop.example.com', 'www.example.org'], []]);
  expect((await imported(Buffer.from(`login_totp,name\n${secret},Shop\n`))).entries).toEqual([entry({ issuer: 'Shop', account: '' })]);
  expect(await failure(Buffer.from('folder,name,login_totp\n'))).toMatchObject({ app: 'bitwarden', failure: 'empty' });
});

describe.each([['PBKDF2', { type: 0, iterations: 5_000 }], ['Argon2id', { type: 1, iterations: 2, memory: 16, lanes: 2 }]] as const)('password-protected by %s', (_, kdf) => {
  const items = itemsOf(all);
  it('gives its entries', async () => {
    expect((await imported(bitwardenSealed(items, 'pässwörd', kdf), { password: 'pässwörd' })).entries).toEqual(all);
  });
  it('tells a wrong password from damage', async () => {
    expect(await failure(bitwardenSealed(items, 'right', kdf), { password: 'wrong' })).toMatchObject({ failure: 'wrong-password' });
    expect(await failure(bitwardenSealed(items, 'right', kdf, { checked: false }), { password: 'wrong' })).toMatchObject({ failure: 'wrong-password' });
    expect(await failure(bitwardenSealed(items, 'right', kdf, { damaged: true }), { password: 'right' })).toMatchObject({ failure: 'damaged' });
  });
});

it('refuses what only the account opens, other encryption, and too much work, each by its name', async () => {
  expect(await failure(json({ encrypted: true, encKeyValidation_DO_NOT_EDIT: '2.x|y|z', folders: [], items: [{ name: '2.a|b|c' }] }))).toMatchObject({ app: 'bitwarden', failure: 'needs-account' });
  const sealed = JSON.parse(bitwardenSealed([], 'p', { type: 0, iterations: 2 }).toString()) as object;
  const changed = (more: object): Promise<unknown> => failure(json({ ...sealed, ...more }), { password: 'p', allowMemoryMiB: 1024 });
  expect(await changed({ kdfType: 7 })).toMatchObject({ failure: 'unsupported-encryption' });
  expect(await changed({ encKeyValidation_DO_NOT_EDIT: '0.abc' })).toMatchObject({ failure: 'unsupported-encryption' });
  expect(await changed({ kdfIterations: 1e9 })).toMatchObject({ failure: 'too-costly' });
  expect(await changed({ kdfIterations: 'many' })).toMatchObject({ failure: 'damaged' });
  expect(await changed({ kdfType: 1, kdfMemory: 1024, kdfParallelism: 4, kdfIterations: 1000 })).toMatchObject({ failure: 'too-costly' });
  expect(recognise(json({ ...sealed, kdfType: 1, kdfMemory: 1024 }))).toMatchObject({ memoryMiB: 1024 });
});

it('zip with attachments', async () => {
  expect((await imported(await zipped({ 'attachments/x/y.txt': Buffer.from('z'), 'data.json': bitwardenPlain(itemsOf(all)) }))).entries).toEqual(all);
  expect(await failure(await zipped({ 'data.json': bitwardenSealed([], 'p', { type: 0, iterations: 2 }) }))).toMatchObject({ failure: 'needs-password' });
});

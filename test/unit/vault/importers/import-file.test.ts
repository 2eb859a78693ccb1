import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../../../src/vault/importers/formats';
import { importFile, recognise } from '../../../../src/vault/importers/import-file';
import { Refusal, type Format } from '../../../../src/vault/importers/types';
import { failure, imported } from './help';
import { aegisPlain } from './make/aegis';
import { protonPlain, raivo } from './make/apps';
import { all, entry, json, link } from './make/entries';
import { zipped } from './make/zip';

describe('a file as a whole', () => {
  it.each([
    ['nothing', Buffer.alloc(0), 'empty'], ['white space', Buffer.from(' \r\n\t'), 'empty'], ['an empty list', Buffer.from('[]'), 'empty'], ['an empty zip', Buffer.from('504b0506000000000000000000000000000000000000', 'hex'), 'empty'],
    ['a text', Buffer.from('Hello, world'), 'not-recognised'], ['other JSON', Buffer.from('{"a":1}'), 'not-recognised'], ['a list of other things', Buffer.from('[1,{"a":2}]'), 'not-recognised'], ['a web page', Buffer.from('<!doctype html><p>'), 'not-recognised'],
    ['JSON that breaks off', aegisPlain(all).subarray(0, 300), 'truncated'], ['JSON that breaks off in a text', Buffer.from('{"version":1,"db":"abc\\"'), 'truncated'], ['what only looks like JSON', Buffer.from('{version: 1}'), 'not-json'], ['JSON with something behind', Buffer.from('{"a":1}}'), 'not-json'],
    ['a zip that breaks off', Buffer.from('504b0304140000000000', 'hex'), 'truncated'], ['more than 16 MiB', Buffer.alloc(16 * 1024 * 1024 + 1), 'too-large'],
  ])('%s', async (_, bytes, reason) => {
    expect(recognise(bytes)).toBe(reason);
    expect(await importFile(bytes, { password: 'p' })).toMatchObject({ ok: false, failure: reason });
  });
});

it('goes by content, not by how the JSON is laid out', async () => {
  const laidOut = Buffer.from(`\ufeff \r\n${JSON.stringify(JSON.parse(protonPlain(all.slice(0, 3)).toString()), null, '\t')}\r\n`);
  expect((await imported(laidOut)).entries).toEqual(all.slice(0, 3));
});

it('leaves the caller\'s bytes alone', async () => {
  const bytes = new Uint8Array(aegisPlain(all));
  const before = bytes.slice();
  await importFile(bytes);
  expect(bytes).toEqual(before);
});

describe('zips', () => {
  it('with nothing of ours, or with a directory that is broken', async () => {
    expect(recognise(await zipped({ 'readme.md': Buffer.from('x') }))).toBe('not-recognised');
    const broken = Buffer.from(await zipped({ 'raivo-otp-export.json': raivo(all) }));
    broken.writeUInt16LE(900, broken.length - 12);
    expect(recognise(broken)).toBe('damaged');
  });
  it('that would unpack to far more than they are', async () => {
    const bomb = await zipped({ 'raivo-otp-export.json': Buffer.alloc(20 * 1024 * 1024, 32) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await failure(bomb)).toMatchObject({ app: 'raivo', failure: 'too-large' });
  });
  it('whose content was altered', async () => {
    const altered = Buffer.from(await zipped({ 'raivo-otp-export.json': raivo(all) }, 'p'));
    altered.writeUInt8(altered.readUInt8(200) ^ 1, 200);
    expect(await failure(altered, { password: 'p' })).toMatchObject({ failure: 'damaged' });
  });
});

it('takes formats of the caller\'s in front of its own', async () => {
  const own: Format = {
    recognise: ({ text }) => (text?.startsWith('OWN') ? { app: 'own', encrypted: true, needs: 'password' } : undefined),
    load: () => Promise.resolve({
      read: async (_, { password }) => {
        if (password !== 'right') throw new Refusal('wrong-password');
        return { app: 'own', entries: [entry()], suggestedHosts: [[]], skipped: [] };
      },
    }),
  };
  const formats = [own, ...FORMATS];
  expect(recognise(Buffer.from('OWN'), formats)).toMatchObject({ app: 'own' });
  expect(await importFile(Buffer.from('OWN'), { password: 'right' }, formats)).toMatchObject({ ok: true, imported: { entries: [entry()] } });
  expect(await importFile(Buffer.from('OWN'), { password: 'x' }, formats)).toMatchObject({ ok: false, app: 'own', failure: 'wrong-password' });
  expect(await importFile(Buffer.from(link(entry())), {}, formats)).toMatchObject({ ok: true, imported: { app: 'uri-list' } });
});

it('treats __proto__ and its like as names among others', async () => {
  const secret = entry().secret;
  const files = [
    `{"__proto__":{"secret":"${secret}","type":"totp","account":"a"},"constructor":{"secret":"${secret}","type":"totp","polluted":true}}`,
    `[{"__proto__":{"secret":"${secret}"},"secret":"${secret}","label":"x","type":"TOTP"}]`,
    '{"__proto__":{"schemaVersion":4,"services":[{}]}}', '{"version":1,"header":{"__proto__":{"slots":[]}},"db":{"__proto__":{"entries":[]},"entries":[{"__proto__":{"type":"totp"}}]}}',
  ];
  for (const file of files) await importFile(Buffer.from(file), { password: 'p' });
  expect(await importFile(Buffer.from(files[2] ?? ''))).toMatchObject({ failure: 'not-recognised' });
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  await importFile(Buffer.from(`name,login_totp,__proto__,constructor\nx,${secret},{"polluted":1},y\n`));
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  expect(await imported(json({ ...JSON.parse(files[0] ?? '') as object }))).toMatchObject({ app: 'authenticator-cc' });
});

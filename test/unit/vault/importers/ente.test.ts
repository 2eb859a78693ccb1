import { describe, expect, it } from 'vitest';
import { recognise } from '../../../../src/vault/importers/import-file';
import { failure, imported } from './help';
import { entePlain, enteSealed } from './make/apps';
import { all, base32, entry, keyFor } from './make/entries';

const secret = base32(keyFor(1));

describe('plain', () => {
  it('gives its entries with their notes', async () => {
    expect(recognise(entePlain(all))).toEqual({ app: 'ente', encrypted: false, needs: 'nothing' });
    expect((await imported(entePlain(all, { note: 'a\nb' }))).entries).toEqual(all.map((each) => ({ ...each, note: 'a\nb' })));
  });
  it('with its quirks', async () => {
    const lines = [`otpauth://totp/:ann?algorithm=sha1&digits=6&issuer&period=30&secret=${secret}&codeDisplay=%7B%7D`, `otpauth://totp/Shop:ann?secret=${secret}====&issuer=null&counter=null&digits=null&algorithm=null`, `otpauth://totp/Shop:ann?secret=${secret}&issuer=Shop&codeDisplay=not%20json`];
    expect((await imported(Buffer.from(lines.join('\n')))).entries).toEqual([entry({ issuer: '', account: 'ann' }), entry({ issuer: 'Shop', account: 'ann' }), entry({ issuer: 'Shop', account: 'ann' })]);
  });
  it('sets what lies in the trash apart, so that it can be asked for', async () => {
    const result = await imported(Buffer.concat([entePlain([entry()]), Buffer.from('\n'), entePlain([entry({ account: 'gone' })], { trashed: true })]));
    expect(result.entries).toEqual([entry()]);
    expect(result.skipped).toEqual([{ where: 'Example · gone', problem: 'in-trash', entry: entry({ account: 'gone' }) }]);
  });
});

describe('encrypted', () => {
  it.each([0, 3])('with the tag %i gives its entries', async (tag) => {
    const file = enteSealed(entePlain(all), 'pässwörd', { tag });
    expect(recognise(file)).toEqual({ app: 'ente', encrypted: true, needs: 'password', memoryMiB: 1 });
    expect((await imported(file, { password: 'pässwörd' })).entries).toEqual(all);
  });
  it('of every length of text', async () => {
    for (let i = 0; i < 20; i++) {
      const text = Buffer.concat([entePlain([entry()]), Buffer.from(`\n${'#'.repeat(i)}`)]);
      expect((await imported(enteSealed(text, 'p'), { password: 'p' })).entries).toEqual([entry()]);
    }
  });
  it('with less memory than libsodium allows, and with a fraction of a KiB', async () => {
    expect((await imported(enteSealed(entePlain(all), 'p', { memLimit: 10 * 1024 + 500, opsLimit: 1 }), { password: 'p' })).entries).toEqual(all);
  });
  it('says that the password is wrong, and what it does not know', async () => {
    expect(await failure(enteSealed(entePlain(all), 'right'), { password: 'wrong' })).toMatchObject({ app: 'ente', failure: 'wrong-password' });
    expect(await failure(enteSealed(entePlain(all), 'p', { version: 2 }), { password: 'p' })).toMatchObject({ failure: 'unsupported-version', detail: { version: '2' } });
    expect(await failure(enteSealed(Buffer.of(0xff, 0xfe), 'p'), { password: 'p' })).toMatchObject({ failure: 'damaged' });
    expect(await failure(enteSealed(Buffer.from('nothing'), 'p'), { password: 'p' })).toMatchObject({ failure: 'empty' });
  });
  it('that asks for a gigabyte is not begun without consent', async () => {
    const gigabyte = enteSealed(entePlain(all), 'p', { memLimit: 2 ** 30, opsLimit: 4 });
    expect(recognise(gigabyte)).toMatchObject({ memoryMiB: 1024 });
    expect(await failure(gigabyte, { password: 'p' })).toEqual({ ok: false, app: 'ente', failure: 'asks-for-memory', detail: { memoryMiB: 1024 } });
    expect(await failure(enteSealed(entePlain(all), 'p', { memLimit: 2 ** 31 }), { password: 'p', allowMemoryMiB: 4096 })).toMatchObject({ failure: 'too-costly' });
    expect(await failure(enteSealed(entePlain(all), 'p', { memLimit: 64 * 2 ** 20 }), { password: 'p', allowMemoryMiB: 32 })).toMatchObject({ failure: 'asks-for-memory' });
  });
});

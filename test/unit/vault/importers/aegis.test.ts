import { describe, expect, it } from 'vitest';
import { recognise } from '../../../../src/vault/importers/import-file';
import { failure, imported, left } from './help';
import { aegisDatabase, aegisPlain, aegisSealed } from './make/aegis';
import { all, entry, json } from './make/entries';

const noted = [...all, entry({ account: 'noted', note: 'first line\nsecond' })];

describe('plain', () => {
  it.each([1, 2, 3])('of database version %i gives its entries', async (version) => {
    expect(recognise(aegisPlain(noted, version))).toEqual({ app: 'aegis', encrypted: false, needs: 'nothing' });
    expect((await imported(aegisPlain(noted, version))).entries).toEqual(noted);
  });
  it('reports mOTP, Yandex and impossible values, and takes the rest', async () => {
    const { entries } = aegisDatabase([entry(), entry({ account: 'b' }), entry({ account: 'c' }), entry({ account: 'd' }), entry({ account: 'e' })]) as { entries: { type: string; info: Record<string, unknown> }[] };
    const [, motp, yandex, noDigits, noPeriod] = entries;
    Object.assign(motp!, { type: 'motp' });
    Object.assign(yandex!, { type: 'yandex' });
    noDigits!.info.digits = 0;
    noPeriod!.info.period = 0;
    const result = await imported(json({ version: 1, header: { slots: null, params: null }, db: { version: 3, entries } }));
    expect(result.entries).toEqual([entry()]);
    expect(left(result)).toEqual(['Example · b | unsupported-type | motp', 'Example · c | unsupported-type | yandex', 'Example · d | bad-digits | 0', 'Example · e | bad-period | 0']);
  });
  it('of a version to come is refused', async () => {
    expect(await failure(aegisPlain(all, 4))).toEqual({ ok: false, app: 'aegis', failure: 'unsupported-version', detail: { version: '4' } });
    expect(await failure(json({ version: 2, header: {}, db: {} }))).toMatchObject({ failure: 'unsupported-version', detail: { version: '2' } });
  });
  it('without entries is empty', async () => expect(await failure(aegisPlain([]))).toMatchObject({ failure: 'empty' }));
});

describe('encrypted', () => {
  it('gives its entries for the password, past a slot of another kind', async () => {
    const file = aegisSealed(noted, 'pässwörd');
    expect(recognise(file)).toEqual({ app: 'aegis', encrypted: true, needs: 'password', memoryMiB: 1 });
    expect((await imported(file, { password: 'pässwörd' })).entries).toEqual(noted);
  });
  it('says that the password is wrong or missing', async () => {
    expect(await failure(aegisSealed(all, 'right'), { password: 'wrong' })).toMatchObject({ app: 'aegis', failure: 'wrong-password' });
    expect(await failure(aegisSealed(all, 'right'))).toMatchObject({ app: 'aegis', failure: 'needs-password' });
  });
  it('says that it is damaged where the password is right', async () => {
    const file = JSON.parse(aegisSealed(all, 'right').toString()) as { db: string };
    expect(await failure(json({ ...file, db: `AAAA${file.db.slice(4)}` }), { password: 'right' })).toMatchObject({ failure: 'damaged' });
  });
  it('says that only a fingerprint opens it', async () => {
    expect(await failure(json({ version: 1, header: { slots: [{ type: 2 }], params: {} }, db: 'AAAA' }))).toMatchObject({ failure: 'no-password-slot' });
  });
  it('asks before it takes a lot of memory, and refuses more than that', async () => {
    const gigabyte = aegisSealed(all, 'p', { n: 2 ** 20 });
    expect(recognise(gigabyte)).toMatchObject({ memoryMiB: 1024 });
    expect(await failure(gigabyte, { password: 'p' })).toMatchObject({ failure: 'asks-for-memory', detail: { memoryMiB: 1024 } });
    expect(await failure(aegisSealed(all, 'p', { n: 2 ** 21 }), { password: 'p', allowMemoryMiB: 1e9 })).toMatchObject({ failure: 'too-costly' });
    expect(await failure(aegisSealed(all, 'p', { n: 1024, p: 60_000 }), { password: 'p' })).toMatchObject({ failure: 'too-costly' });
    const file = JSON.parse(aegisSealed(all, 'p').toString()) as { header: { slots: object[] } };
    const many = json({ ...file, header: { ...file.header, slots: Array.from({ length: 100 }, () => ({ ...file.header.slots[1], n: 2 ** 10, p: 32, salt: '00'.repeat(32) })) } });
    expect(await failure(many, { password: 'p' })).toMatchObject({ failure: 'too-costly' });
    const odd = Buffer.from(aegisSealed(all, 'p').toString().replace('"n":16', '"n":1000'));
    expect(await failure(odd, { password: 'p' })).toMatchObject({ failure: 'damaged' });
  });
});

it('cut short says so', async () => {
  const whole = aegisSealed(all, 'p');
  for (const length of [20, whole.length >> 1, whole.length - 1]) expect(recognise(whole.subarray(0, length))).toBe('truncated');
});

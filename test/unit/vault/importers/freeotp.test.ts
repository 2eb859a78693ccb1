import { expect, it } from 'vitest';
import { recognise } from '../../../../src/vault/importers/import-file';
import { failure, imported, left } from './help';
import { freeOtp, freeOtpPlus } from './make/apps';
import { all, counted, entry, json, keyFor, signed, steam, timed } from './make/entries';
import { freeOtp2 } from './make/freeotp-2';

const entries = [...timed, ...counted];

it('FreeOTP+ and FreeOTP 1 keep the counter before the next one', async () => {
  expect(recognise(freeOtpPlus(entries))).toMatchObject({ app: 'freeotp-plus', needs: 'nothing' });
  expect(recognise(freeOtp(entries))).toMatchObject({ app: 'freeotp', needs: 'nothing' });
  expect((await imported(freeOtpPlus(entries))).entries).toEqual(entries);
  expect((await imported(freeOtp(entries))).entries).toEqual(entries);
});
it('goes by the name for Steam, and by what the user typed for names', async () => {
  const token = { secret: signed(keyFor(6)), type: 'TOTP', digits: 6, period: 30, counter: 0, algo: 'SHA1' };
  const { entries: found } = await imported(json({ tokens: [{ ...token, issuerExt: 'Steam', label: 'eve' }, { ...token, issuerExt: 'Old', issuerAlt: 'New', label: 'a', labelAlt: 'b' }, { ...token, issuerInt: 'Int' }] }));
  expect(found.map(({ type, issuer, account }) => `${type} ${issuer}/${account}`)).toEqual(['steam Steam/eve', 'totp New/b', 'totp Int/']);
  expect(found[0]).toEqual({ ...steam, issuer: 'Steam', account: 'eve' });
});
it('reports keys and counters that are none', async () => {
  const token = { type: 'HOTP', label: 'a', secret: signed(keyFor(1)), counter: 0 };
  expect(left(await imported(json({ tokens: [token, { ...token, secret: [1, 300] }, { ...token, secret: [] }, { ...token, counter: -5 }, { ...token, type: undefined }] })))).toEqual(['a | bad-secret', 'a | no-secret', 'a | bad-counter | -4', 'a | unsupported-type']);
  expect(await failure(json({ tokens: [] }))).toMatchObject({ failure: 'empty' });
});

it.each([512, 1])('FreeOTP 2, with PBKDF2 over SHA-%i, keeps the next counter', async (hash) => {
  const file = freeOtp2(entries, 'pässwörd', { hash });
  expect(recognise(file)).toEqual({ app: 'freeotp', encrypted: true, needs: 'password' });
  expect((await imported(file, { password: 'pässwörd' })).entries).toEqual(entries);
  expect(await failure(file, { password: 'password' })).toMatchObject({ app: 'freeotp', failure: 'wrong-password' });
});
it('FreeOTP 2 may name the algorithm only with the key', async () => {
  expect((await imported(freeOtp2(entries, 'p', { withAlgorithm: false }), { password: 'p' })).entries).toEqual(entries);
});
it('FreeOTP 2 cut short says so', async () => {
  const file = freeOtp2([...all.slice(0, 3), entry()], 'p');
  for (const length of [file.length - 1, file.length - 400]) expect(await failure(file.subarray(0, length), { password: 'p' })).toMatchObject({ failure: 'truncated' });
  const odd = Buffer.from(file);
  odd[file.lastIndexOf(0x74)] = 0x70;
  expect(['damaged', 'truncated']).toContain((await failure(odd, { password: 'p' })).failure);
});

import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { recognise } from '../../../../src/vault/importers/import-file';
import { failure, imported, left } from './help';
import { andOtpPlain, andOtpSealed, andOtpSealedOld } from './make/apps';
import { all, base32, json, keyFor } from './make/entries';

const old = (label: string, more: object = {}): object => ({ secret: base32(keyFor(1)), label, digits: 6, type: 'TOTP', algorithm: 'SHA1', period: 30, ...more });

it('plain gives its entries', async () => {
  expect(recognise(andOtpPlain(all))).toEqual({ app: 'andotp', encrypted: false, needs: 'nothing' });
  expect((await imported(andOtpPlain(all))).entries).toEqual(all);
});
it('finds the issuer of old files in the label', async () => {
  const { entries } = await imported(json([old('Example - ann'), old('Example:ann'), old('ann'), old('Example:ann', { issuer: 'Example' }), old('a - b', { issuer: '' })]));
  expect(entries.map(({ issuer, account }) => `${issuer}/${account}`)).toEqual(['Example/ann', 'Example/ann', '/ann', 'Example/ann', '/a - b']);
});
it('reports mOTP', async () => {
  expect(left(await imported(json([old('x'), old('Example - ann', { type: 'MOTP' })])))).toEqual(['Example · ann | unsupported-type | MOTP']);
});
it.each([['new', andOtpSealed], ['old', andOtpSealedOld]])('encrypted in the %s way, which has no mark at all', async (_, seal) => {
  const file = seal(all, 'pässwörd');
  expect(recognise(file)).toEqual({ app: 'andotp', encrypted: true, needs: 'password' });
  expect((await imported(file, { password: 'pässwörd' })).entries).toEqual(all);
  expect(await failure(file, { password: 'password' })).toMatchObject({ app: 'andotp', failure: 'wrong-password' });
});
it('encrypted in the old way under a nonce that reads as a number of iterations', async () => {
  const iv = Buffer.concat([Buffer.of(0, 0, 0x03, 0xe8), randomBytes(8)]);
  expect((await imported(andOtpSealedOld(all, 'p', iv), { password: 'p' })).entries).toEqual(all);
});
it('left to PGP is refused with the reason', async () => {
  for (const message of [Buffer.from('-----BEGIN PGP MESSAGE-----\n\nhQEMA'), Buffer.concat([Buffer.of(0x85, 1, 12, 3), randomBytes(268)]), Buffer.concat([Buffer.of(0x8c, 13, 4, 9), randomBytes(60)]), Buffer.concat([Buffer.of(0xc1, 0xc0, 0x4c, 3), randomBytes(300)])]) {
    expect(await failure(message)).toMatchObject({ app: 'andotp', failure: 'pgp' });
  }
});
it('is not what pictures, archives and programs are taken for', () => {
  const noise = randomBytes(3_000);
  for (const magic of ['89504e470d0a1a0a', 'ffd8ffe0', '1f8b08', '25504446', '377abcaf271c']) expect(recognise(Buffer.concat([Buffer.from(magic, 'hex'), noise]))).toBe('not-recognised');
  expect(recognise(Buffer.from(Array.from({ length: 3_000 }, (_, i) => (i % 5 ? 0 : i & 255))))).toBe('not-recognised');
});

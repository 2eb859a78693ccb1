import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { otpauthList, otpauthUri, type AddressParts } from '../../../../src/vault/export/otpauth';
import { importFile } from '../../../../src/vault/importers/import-file';
import { cleanName } from '../../../../src/vault/importers/lib/names';
import { parseOtpauth } from '../../../../src/vault/importers/otpauth';
import { anyEntry } from '../arbitrary';
import { entry } from '../doubles';

const partsOf = ({ type, secret, algorithm, digits, period, counter, issuer, account }: AddressParts): AddressParts =>
  ({ type, secret, algorithm, digits, period, counter, issuer, account });

describe('the address of an entry', () => {
  it('has every parameter, and none that would be private', () => {
    expect(otpauthUri(entry(1, { issuer: 'Ann & Co', note: 'private', recoveryCodes: ['private'] })))
      .toBe('otpauth://totp/Ann%20%26%20Co:user1%40example.com?secret=JBSWY3DPEHPK3PXP&issuer=Ann%20%26%20Co&algorithm=SHA1&digits=6&period=30');
    expect(otpauthUri(entry(1, { type: 'hotp', counter: 7, issuer: '', algorithm: 'SHA256' })))
      .toBe('otpauth://hotp/user1%40example.com?secret=JBSWY3DPEHPK3PXP&algorithm=SHA256&digits=6&counter=7');
    expect(otpauthUri(entry(1, { type: 'steam', digits: 5, issuer: 'Steam', account: 'ann' }))).toMatch(/^otpauth:\/\/steam\/Steam:ann\?secret=JBSWY3DPEHPK3PXP&/);
  });

  it('means the same entry to whoever reads it, whatever its kind and names', () => {
    fc.assert(fc.property(anyEntry, fc.constantFrom('', 'Ünï', '例え & Söhne', 'A/B?c#d=e%41'), (one, issuer) => {
      // A colon without an issuer before it, or the issuer once more, cannot be told from the issuer itself.
      const account = cleanName(one.account.replaceAll(':', ''));
      const made = { ...partsOf(one), issuer, account };
      const result = parseOtpauth(otpauthUri(made));
      expect('entry' in result && partsOf(result.entry)).toEqual(made);
    }), { numRuns: 1000 });
  });

  it('is an address, and not more than one line, for any entry at all', () => {
    fc.assert(fc.property(anyEntry, (one) => {
      expect(URL.canParse(otpauthUri(one))).toBe(true);
      expect(otpauthUri(one)).toMatch(/^[\x21-\x7e]+$/);
    }), { numRuns: 1000 });
  });
});

it('the list imports as it was', async () => {
  const list = [entry(1), entry(2, { type: 'hotp', counter: 3 }), entry(3, { type: 'steam', digits: 5, issuer: 'Games' }), entry(4, { period: 90, digits: 10, algorithm: 'SHA512' })];
  const result = await importFile(Buffer.from(otpauthList(list)));
  expect(result.ok && result.imported.entries.map(partsOf)).toEqual(list.map(partsOf));
  expect(otpauthList([])).toBe('');
});

import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
// The build that browsers get; vitest takes the one for Node.
import * as browserBuild from 'otpauth/dist/otpauth.esm.js';
import { base32, fromBase32 } from '../../../src/vault/base32';
import { utf8 } from '../../../src/vault/bytes';
import { codeAt, type CodeParameters } from '../../../src/vault/codes';

const ascii = (length: number): string => base32(utf8('1234567890'.repeat(7).slice(0, length)));
const totp = (parts: Partial<CodeParameters> = {}): CodeParameters => ({ type: 'totp', secret: ascii(20), algorithm: 'SHA1', digits: 6, period: 30, counter: 0, ...parts });

describe('HOTP', () => {
  /** RFC 4226, appendix D: the truncated numbers. */
  const TRUNCATED = [1284755224, 1094287082, 137359152, 1726969429, 1640338314, 868254676, 1918287922, 82162583, 673399871, 645520489];

  it('gives the codes of RFC 4226, of every length', () => {
    for (const [counter, number] of TRUNCATED.entries()) {
      for (const digits of [6, 7, 8, 9, 10]) {
        const { code } = codeAt(totp({ type: 'hotp', digits, counter }), 0);
        expect(code).toBe(String(number).padStart(10, '0').slice(10 - digits));
      }
    }
  });

  it('has no time and no next code', () => {
    expect(codeAt(totp({ type: 'hotp' }), 1e12, 1e6)).toEqual({ code: '755224', next: null, secondsLeft: null, period: null });
  });
});

describe('TOTP', () => {
  /** RFC 6238, appendix B; its seeds are as long as the hash. */
  const VECTORS = [
    [59, '94287082', '46119246', '90693936'], [1111111109, '07081804', '68084774', '25091201'], [1111111111, '14050471', '67062674', '99943326'],
    [1234567890, '89005924', '91819424', '93441116'], [2000000000, '69279037', '90698825', '38618901'], [20000000000, '65353130', '77737706', '47863826'],
  ] as const;

  it.each(VECTORS)('gives the codes of RFC 6238 at %i s', (seconds, ...codes) => {
    for (const [index, algorithm] of (['SHA1', 'SHA256', 'SHA512'] as const).entries()) {
      expect(codeAt(totp({ secret: ascii([20, 32, 64][index]!), algorithm, digits: 8 }), seconds * 1000).code).toBe(codes[index]);
    }
  });

  it('counts the seconds and shows the next code', () => {
    const at = (now: number) => codeAt(totp({ digits: 8 }), now);
    expect(at(59_000)).toMatchObject({ code: '94287082', secondsLeft: 1, period: 30 });
    expect(at(59_999)).toMatchObject({ code: '94287082', secondsLeft: 1 });
    expect(at(30_000)).toMatchObject({ code: '94287082', secondsLeft: 30 });
    expect(at(29_999).next).toBe('94287082');
    expect(at(30_000).next).toBe(at(60_000).code);
  });

  it('goes by the clock of the site', () => {
    expect(codeAt(totp({ digits: 8 }), 1111111111_000 - 120_000, 120_000).code).toBe('14050471');
    expect(codeAt(totp({ digits: 8 }), 1111111111_000 + 120_000, -120_000).code).toBe('14050471');
  });

  it('takes any period from a second to a day, as it is', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 86_400 }), fc.integer({ min: 0, max: 4_000_000_000_000 }), (period, now) => {
      const step = Math.floor(now / 1000 / period);
      const made = codeAt(totp({ period }), now);
      expect(made.code).toBe(codeAt(totp({ type: 'hotp', counter: step }), 0).code);
      expect(made.next).toBe(codeAt(totp({ type: 'hotp', counter: step + 1 }), 0).code);
      expect(made.secondsLeft).toBe(Math.ceil(((step + 1) * period * 1000 - now) / 1000));
    }));
  });
});

/** RFC 4226, 5.3, once more, with another library. */
function truncated(secret: string, algorithm: string, counter: number): number {
  const message = Buffer.alloc(8);
  message.writeBigUInt64BE(BigInt(counter));
  const digest = createHmac(algorithm, fromBase32(secret)).update(message).digest();
  return digest.readUInt32BE(digest.at(-1)! & 15) & 0x7fffffff;
}

describe('against another implementation', () => {
  const secret = fc.uint8Array({ minLength: 1, maxLength: 100 }).map((array) => base32(new Uint8Array(array)));
  const algorithm = fc.constantFrom('SHA1', 'SHA256', 'SHA512');

  it('is right for any secret, hash, counter and length, in the builds for Node and for browsers', () => {
    fc.assert(fc.property(secret, algorithm, fc.maxSafeNat(), fc.integer({ min: 6, max: 10 }), (key, hash, counter, digits) => {
      const { code } = codeAt(totp({ type: 'hotp', secret: key, algorithm: hash as 'SHA1', digits, counter }), 0);
      expect(code).toBe(String(truncated(key, hash, counter) % 10 ** digits).padStart(digits, '0'));
      expect(browserBuild.HOTP.generate({ secret: browserBuild.Secret.fromBase32(key), algorithm: hash, digits, counter })).toBe(code);
    }));
  });

  it('is right for Steam', () => {
    // Twenty zero bytes: computed by several public implementations.
    const zeros = 'A'.repeat(32);
    expect(codeAt(totp({ type: 'steam', secret: zeros, digits: 5 }), 0)).toMatchObject({ code: 'RYH4D', next: 'DR2DK', secondsLeft: 30, period: 30 });
    fc.assert(fc.property(secret, fc.integer({ min: 0, max: 4_000_000_000 }), (key, seconds) => {
      let number = truncated(key, 'SHA1', Math.floor(seconds / 30));
      const letters = Array.from({ length: 5 }, () => {
        const letter = '23456789BCDFGHJKMNPQRTVWXY'[number % 26];
        number = Math.floor(number / 26);
        return letter;
      });
      expect(codeAt(totp({ type: 'steam', secret: key, digits: 5 }), seconds * 1000).code).toBe(letters.join(''));
    }));
  });
});

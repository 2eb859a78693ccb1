import { describe, expect, it } from 'vitest';
import { decodeBase32, encodeBase32, randomSecret, totp, verifyTotp } from '../../practice/totp';

// RFC 6238, appendix B
const seed = '12345678901234567890';
const keys = { sha1: seed, sha256: (seed + seed).slice(0, 32), sha512: seed.repeat(4).slice(0, 64) } as const;
const vectors = [
  [59, '94287082', '46119246', '90693936'],
  [1111111109, '07081804', '68084774', '25091201'],
  [1111111111, '14050471', '67062674', '99943326'],
  [1234567890, '89005924', '91819424', '93441116'],
  [2000000000, '69279037', '90698825', '38618901'],
  [20000000000, '65353130', '77737706', '47863826'],
] as const;

describe('totp', () => {
  it.each(vectors)('gives the codes of RFC 6238 at %i s', (seconds, sha1, sha256, sha512) => {
    const at = (algorithm: keyof typeof keys): string => totp(Buffer.from(keys[algorithm]), seconds * 1000, { digits: 8, algorithm });
    expect([at('sha1'), at('sha256'), at('sha512')]).toEqual([sha1, sha256, sha512]);
  });

  it('accepts one period of drift and no more', () => {
    const secret = encodeBase32(Buffer.from(seed));
    const code = totp(Buffer.from(seed), 3_660_000);
    const accepted = [-60_000, -30_000, 0, 30_000, 60_000].map((drift) => verifyTotp(secret, code, 3_660_000 + drift));
    expect(accepted).toEqual([false, true, true, true, false]);
  });

  it('refuses what is not six digits', () => {
    for (const code of ['', '12345', '1234567', 'abcdef', undefined, 123456]) expect(verifyTotp(randomSecret(), code)).toBe(false);
  });
});

describe('base32', () => {
  it('follows RFC 4648', () => {
    expect(encodeBase32(Buffer.from('foobar'))).toBe('MZXW6YTBOI');
    expect(decodeBase32('mzxw 6ytb oi').toString()).toBe('foobar');
    expect(() => decodeBase32('MZ1W')).toThrow();
  });
  it('makes secrets of 16 signs', () => { expect(randomSecret()).toMatch(/^[A-Z2-7]{16}$/); });
});

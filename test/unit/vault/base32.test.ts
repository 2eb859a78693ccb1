import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { base32, fromBase32, secretOf } from '../../../src/vault/base32';
import { utf8 } from '../../../src/vault/bytes';
import { MOST_SECRET } from '../../../src/vault/entry';

/** RFC 4648, 10, without padding. */
const VECTORS = [['f', 'MY'], ['fo', 'MZXQ'], ['foo', 'MZXW6'], ['foob', 'MZXW6YQ'], ['fooba', 'MZXW6YTB'], ['foobar', 'MZXW6YTBOI']] as const;

describe('base32', () => {
  it('agrees with the RFC', () => {
    for (const [plain, text] of VECTORS) {
      expect(base32(utf8(plain))).toBe(text);
      expect(fromBase32(text)).toEqual(utf8(plain));
    }
  });

  it('reads back any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (array) => {
      const bytes = new Uint8Array(array);
      expect(fromBase32(base32(bytes))).toEqual(bytes);
    }));
    expect(() => fromBase32('a')).toThrow(RangeError);
  });
});

describe('secretOf', () => {
  it('takes secrets as sites show them', () => {
    for (const text of ['JBSWY3DPEHPK3PXP', 'jbsw y3dp ehpk 3pxp', 'JBSW-Y3DP-EHPK-3PXP', ' JBSWY3DPEHPK3PXP==== \n', 'jbsw\u00a0y3dp\u2011ehpk\t3pxp', 'jbsw y3dp ehpk 3pxp = =']) {
      expect(secretOf(text), text).toEqual({ ok: true, secret: 'JBSWY3DPEHPK3PXP', whole: true });
    }
  });

  it('says which character is wrong and where, and guesses none', () => {
    expect(secretOf('JBSW Y0DP')).toEqual({ ok: false, reason: 'character', character: '0', at: 6 });
    for (const character of ['0', '1', '8', '9', 'ı', 'ſ', 'Ａ', '=', '😀']) {
      expect(secretOf(`AB${character}CD`)).toEqual({ ok: false, reason: 'character', character, at: 2 });
    }
  });

  it('names what else is wrong', () => {
    expect(secretOf(' - == ')).toEqual({ ok: false, reason: 'empty' });
    expect(secretOf('A')).toEqual({ ok: false, reason: 'too-short' });
    expect(secretOf('A'.repeat(MOST_SECRET))).toMatchObject({ ok: true });
    expect(secretOf('A'.repeat(MOST_SECRET + 1))).toEqual({ ok: false, reason: 'too-long' });
    expect(secretOf(`A${' '.repeat(1_000_000)}A`)).toEqual({ ok: false, reason: 'too-long' });
  });

  it('notices that a character may be missing', () => {
    expect([15, 16, 17, 18, 19, 20, 21, 22, 23].map((length) => { const read = secretOf('A'.repeat(length)); return read.ok && read.whole; }))
      .toEqual([true, true, false, true, false, true, true, false, true]);
  });

  it('gives a secret or a reason for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      const read = secretOf(text);
      if (read.ok) expect(read.secret).toMatch(/^[A-Z2-7]{2,}$/);
    }));
  });
});

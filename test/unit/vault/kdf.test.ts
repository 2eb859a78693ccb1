import { describe, expect, it } from 'vitest';
import { utf8, type Bytes } from '../../../src/vault/bytes';
import { argon2, checkNewPassphrase, passphraseKey, STANDARD_KDF, type Cost, type Kdf } from '../../../src/vault/kdf';
import { cheapKdf } from './doubles';

const salt = utf8('0123456789abcdef');
const hex = (bytes: Bytes): string => Buffer.from(bytes).toString('hex');

describe('argon2', () => {
  it('is Argon2id version 1.3: the value of the reference implementation', async () => {
    // From its src/test.c (github.com/P-H-C/phc-winner-argon2).
    expect(hex(await argon2('password', utf8('somesalt'), { memory: 65_536, passes: 2, lanes: 1 })))
      .toBe('09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7');
  });

  it('takes every parameter into account', async () => {
    const cost: Cost = { memory: 64, passes: 2, lanes: 2 };
    const all = await Promise.all([
      argon2('a', salt, cost), argon2('b', salt, cost), argon2('a', utf8('0123456789abcdeg'), cost),
      argon2('a', salt, { ...cost, memory: 128 }), argon2('a', salt, { ...cost, passes: 3 }), argon2('a', salt, { ...cost, lanes: 1 }),
    ]);
    expect(new Set(all.map(hex)).size).toBe(all.length);
    expect(all.every(({ length }) => length === 32)).toBe(true);
  });
});

describe('passphraseKey', () => {
  const counting = (limits = STANDARD_KDF.limits) => {
    const asked: string[] = [];
    const kdf: Kdf = { ...STANDARD_KDF, limits, derive: async (passphrase) => { asked.push(passphrase); return new Uint8Array(32); } };
    return { asked, kdf };
  };

  it('is one key for one passphrase, however it was typed', async () => {
    const { asked, kdf } = counting();
    await passphraseKey(kdf, 'a\u0308pfel ﬁn', salt, kdf.cost);
    await passphraseKey(kdf, '\u00e4pfel fin', salt, kdf.cost);
    expect(asked).toEqual(['\u00e4pfel fin', '\u00e4pfel fin']);
  });

  it.each([
    ['kdf-too-weak', { memory: 19_455 }], ['kdf-too-weak', { passes: 1 }], ['kdf-too-weak', { lanes: 0 }], ['kdf-too-weak', { memory: NaN }],
    ['kdf-too-costly', { memory: 262_145 }], ['kdf-too-costly', { passes: 11 }], ['kdf-too-costly', { lanes: 17 }],
  ] as const)('refuses %s %o before any work', async (reason, parts) => {
    const { asked, kdf } = counting();
    await expect(passphraseKey(kdf, 'whatever', salt, { ...kdf.cost, ...parts })).rejects.toMatchObject({ reason });
    expect(asked).toEqual([]);
  });

  it('takes both ends of what is allowed', async () => {
    const { asked, kdf } = counting();
    await passphraseKey(kdf, 'least', salt, { memory: 19_456, passes: 2, lanes: 1 });
    await passphraseKey(kdf, 'most', salt, { memory: 262_144, passes: 10, lanes: 16 });
    expect(asked).toEqual(['least', 'most']);
    expect(() => passphraseKey({ ...STANDARD_KDF, ...cheapKdf }, 'x', salt, cheapKdf.cost)).not.toThrow();
  });
});

it('wants a passphrase of 8 to 1,024 characters', () => {
  const judged = (text: string): string => { try { checkNewPassphrase(text); return 'fine'; } catch (error) { return (error as { reason: string }).reason; } };
  expect(judged('1234567')).toBe('weak-passphrase');
  expect(judged('12345678')).toBe('fine');
  expect(judged('😀'.repeat(7))).toBe('weak-passphrase');
  expect(judged('😀'.repeat(1024))).toBe('fine');
  expect(judged('x'.repeat(1025))).toBe('long-passphrase');
});

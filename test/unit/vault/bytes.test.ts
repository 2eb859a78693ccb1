import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { base64, concat, fromBase64, sameBytes, textOf, utf8, zero } from '../../../src/vault/bytes';
import { randomId, systemRandom } from '../../../src/vault/random';

const bytes = fc.uint8Array({ maxLength: 200 }).map((array) => new Uint8Array(array));

describe('base64', () => {
  it('is what everybody else writes, also over its own parts', () => {
    fc.assert(fc.property(bytes, (array) => { expect(base64(array)).toBe(Buffer.from(array).toString('base64')); }));
    const long = systemRandom(20_001);
    expect(base64(long)).toBe(Buffer.from(long).toString('base64'));
    expect(fromBase64(base64(long))).toEqual(long);
  });

  it('reads back what it wrote and nothing that only means the same', () => {
    fc.assert(fc.property(bytes, (array) => { expect(fromBase64(base64(array))).toEqual(array); }));
    for (const text of ['QQ', 'QQ=', 'QR==', 'QUJ=', 'QQ==\n', ' QQ==', 'Q Q=', 'QQ=A', '====', 'QQ-_', 'QQ==QQ==', 'é===']) expect(fromBase64(text), text).toBeNull();
    expect(fromBase64('')).toEqual(new Uint8Array(0));
  });

  it('has no two texts for the same bytes', () => {
    const characters = fc.constantFrom(...'ABQRgw0+/=');
    fc.assert(fc.property(fc.array(characters, { maxLength: 12 }), (list) => {
      const text = list.join('');
      const read = fromBase64(text);
      if (read !== null) expect(base64(read)).toBe(text);
    }), { numRuns: 2000 });
  });
});

it('joins, compares and wipes', () => {
  const joined = concat(utf8('a'), utf8(''), utf8('bc'));
  expect(textOf(joined)).toBe('abc');
  expect(sameBytes(joined, utf8('abc'))).toBe(true);
  expect(sameBytes(joined, utf8('abd'))).toBe(false);
  expect(sameBytes(joined, utf8('ab'))).toBe(false);
  zero(joined);
  expect(joined).toEqual(new Uint8Array(3));
});

it('refuses bytes that are no text', () => {
  expect(() => textOf(new Uint8Array([0xff]))).toThrow(TypeError);
  expect(textOf(utf8('\ufeffé'))).toBe('\ufeffé');
});

it('makes ids that fit an entry and a slot', () => {
  for (let number = 0; number < 100; number++) expect(randomId(systemRandom)).toMatch(/^[\w-]{22}$/);
});

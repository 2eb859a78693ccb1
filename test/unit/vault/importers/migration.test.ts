import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMigration, parseMigration } from '../../../../src/vault/importers/migration';
import type { Imported } from '../../../../src/vault/importers/types';
import { left } from './help';
import { base32, entry, keyFor } from './make/entries';
import { bytes, int, migration, migrationLink, parameters, payload, varint } from './make/migration';

const good = (uri: string): Imported => {
  const result = parseMigration(uri);
  if (!result.ok) throw new Error(result.failure);
  return result.imported;
};
const bad = (uri: string): string => {
  const result = parseMigration(uri);
  return result.ok ? 'ok' : result.failure;
};

const entries = [
  entry(), entry({ algorithm: 'SHA256', digits: 8, issuer: '例え', account: 'ann' }), entry({ algorithm: 'SHA512', issuer: '', account: 'encoding: ¿äÄéÉ? (demo)' }),
  entry({ type: 'hotp', counter: 0 }), entry({ type: 'hotp', counter: 300 }), entry({ issuer: 'x'.repeat(100), account: 'y'.repeat(100), secret: base32(Buffer.alloc(128, 7)) }),
];

it('reads every entry: lengths of two bytes, a counter of zero that is left out, a field that nobody has described', () => {
  expect(good(migration(entries)).entries).toEqual(entries);
});

describe('base64', () => {
  // Bytes that make + and / in base64.
  const key = base32(Buffer.from('0000fbefbefbefbeffffff', 'hex'));
  const data = payload([parameters(entry({ secret: key }))]);
  it.each([
    ['percent-encoded', encodeURIComponent], ['raw', (text: string) => text], ['with spaces for +', (text: string) => text.replaceAll('+', ' ')],
    ['of the URL alphabet without padding', (text: string) => text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')],
  ])('%s', (_, encode) => {
    expect(data.toString('base64')).toMatch(/\+/);
    expect(good(migrationLink(data, encode)).entries[0]?.secret).toBe(key);
  });
});

it('says which part of how many, also under a negative id', () => {
  expect(good(migration([entry()], { id: -7, index: 1, size: 4 })).batch).toEqual({ id: -7, index: 1, size: 4 });
  expect(good(migration([entry()])).batch).toEqual({ id: -1_234_567, index: 0, size: 1 });
  expect(good(migration([entry()], { index: 9, size: 4 })).batch).toBeUndefined();
});

it('leaves out what cannot be represented and takes the rest', () => {
  const of = (type: number, algorithm: number, digits: number, secret = keyFor(1)): Buffer => Buffer.concat([bytes(1, secret), bytes(2, 'ann'), int(4, algorithm), int(5, digits), int(6, type)]);
  const result = good(migrationLink(payload([of(2, 4, 1), of(0, 1, 1), of(2, 9, 1), of(2, 1, 7), of(2, 1, 1, Buffer.alloc(0)), of(2, 0, 0)])));
  expect(result.entries).toEqual([entry({ issuer: '', account: 'ann' })]);
  expect(left(result)).toEqual(['ann | unknown-algorithm | MD5', 'ann | unsupported-type | unspecified', 'ann | unknown-algorithm | 9', 'ann | bad-digits | 0', 'ann | no-secret']);
});

it('passes over fields of every wire type and takes the last of one that is repeated', () => {
  const odd = Buffer.concat([varint(9n), Buffer.alloc(8), varint(13n), Buffer.alloc(4), int(4, 1)]);
  expect(good(migrationLink(Buffer.concat([odd, payload([Buffer.concat([parameters(entry()), odd, bytes(2, 'Example:zoe')])])]))).entries).toEqual([entry({ account: 'zoe' })]);
});

describe('is refused where', () => {
  const [first, second] = [bytes(1, parameters(entry())), bytes(1, parameters(entry({ account: 'bob' })))];
  it('it is cut short anywhere before the entries end', () => {
    for (let length = 1; length < second.length; length++) {
      expect(bad(migrationLink(first.subarray(0, length % first.length || 1)))).toBe('truncated');
      expect(bad(migrationLink(Buffer.concat([first, second.subarray(0, length)])))).toBe('truncated');
    }
  });
  it.each([
    ['another link', 'otpauth://totp/a?secret=AAAA', 'not-recognised'], ['text before it', `x${migration([entry()])}`, 'not-recognised'], ['no data', 'otpauth-migration://offline', 'damaged'], ['no base64', 'otpauth-migration://offline?data=%%%', 'damaged'],
    ['fields without an entry', migrationLink(int(2, 1)), 'damaged'], ['a group', migrationLink(Buffer.of(11)), 'truncated'], ['a varint without end', migrationLink(Buffer.alloc(20, 255)), 'truncated'],
    ['a length beyond everything', migrationLink(Buffer.concat([varint(10n), varint(2n ** 63n)])), 'truncated'], ['more entries than any code holds', migration(Array.from({ length: 101 }, () => entry())), 'too-large'],
    ['far too long', `otpauth-migration://offline?data=${'A'.repeat(300_000)}`, 'too-large'],
  ])('it has %s', (_, uri, failure) => expect(bad(uri)).toBe(failure));
});

it('never throws, whatever the bytes', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (data) => {
    const uri = migrationLink(Buffer.from(data));
    expect(isMigration(uri)).toBe(true);
    parseMigration(uri);
  }));
});

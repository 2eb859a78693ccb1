/** Base32 (RFC 4648, 6) as people and sites write it, and as the vault keeps it. */
import type { Bytes } from './bytes';
import { MOST_SECRET } from './entry';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
/** Characters, with all that is passed over. */
const MOST_TEXT = 4 * MOST_SECRET;

export type SecretReading =
  /** `whole` is false when the length fits no whole number of bytes: a character may be missing (some sites do give such secrets). */
  | { ok: true; secret: string; whole: boolean }
  | { ok: false; reason: 'empty' | 'too-short' | 'too-long' }
  /** `at` counts from 0 in the text as given. */
  | { ok: false; reason: 'character'; character: string; at: number };

/** Reads a typed or pasted secret: spaces, dashes, lower case and padding are fine; 0, 1, 8, 9 are never guessed at. */
export function secretOf(text: string): SecretReading {
  if (text.length > MOST_TEXT) return { ok: false, reason: 'too-long' };
  const body = text.replace(/[\s=]+$/u, '');
  let secret = '';
  let at = 0;
  for (const character of body) {
    if (!/[\s\u200b\ufeff\p{Dash_Punctuation}]/u.test(character)) {
      if (!/^[A-Za-z2-7]$/.test(character)) return { ok: false, reason: 'character', character, at };
      secret += character.toUpperCase();
    }
    at += character.length;
  }
  if (secret === '') return { ok: false, reason: 'empty' };
  if (secret.length === 1) return { ok: false, reason: 'too-short' };
  if (secret.length > MOST_SECRET) return { ok: false, reason: 'too-long' };
  return { ok: true, secret, whole: ![1, 3, 6].includes(secret.length % 8) };
}

/** Upper case, without padding. */
export function base32(bytes: Bytes): string {
  let [text, value, bits] = ['', 0, 0];
  for (const byte of bytes) {
    value = ((value << 8) | byte) & 0xfff;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += ALPHABET.charAt((value >>> bits) & 31);
    }
  }
  return bits > 0 ? text + ALPHABET.charAt((value << (5 - bits)) & 31) : text;
}

/** The bytes of a secret that `secretOf` gave; loose bits at its end are dropped, as authenticators do. Throws a RangeError on other text. */
export function fromBase32(secret: string): Bytes {
  const bytes = new Uint8Array(Math.floor((secret.length * 5) / 8));
  let [value, bits, filled] = [0, 0, 0];
  for (const character of secret) {
    const five = ALPHABET.indexOf(character);
    if (five < 0) throw new RangeError('not base32');
    value = ((value << 5) | five) & 0xfff;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes[filled++] = value >>> bits;
    }
  }
  return bytes;
}

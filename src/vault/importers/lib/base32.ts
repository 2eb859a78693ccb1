/** Secrets as text: base32 (RFC 4648 section 6), read leniently as people and apps write it. */
import { MOST_SECRET } from '../../entry';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Base32 of a key, upper case, without padding. */
export function toBase32(bytes: Uint8Array): string {
  let text = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8 | byte) & 0xfff;
    for (bits += 8; bits >= 5; bits -= 5) text += ALPHABET.charAt(held >> (bits - 5) & 31);
  }
  return bits ? text + ALPHABET.charAt(held << (5 - bits) & 31) : text;
}

/** The key of a cleaned secret; bits left over at the end are dropped, as every authenticator does. */
export function keyOf(secret: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor(secret.length * 5 / 8));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const letter of secret) {
    held = (held << 5 | ALPHABET.indexOf(letter)) & 0xfff;
    bits += 5;
    if (bits >= 8) bytes[at++] = held >> (bits -= 8) & 255;
  }
  return bytes;
}

/**
 * A secret as entries keep it: upper case, without padding, white space and hyphens; undefined where something else is in it,
 * where it is shorter than a byte or longer than `MOST_SECRET`. Nothing is guessed: 0, 1 and 8 are no letters of base32.
 */
export function cleanSecret(text: string): string | undefined {
  if (text.length > 2 * MOST_SECRET) return undefined;
  const secret = text.replace(/[\s-]+/g, '').replace(/=+$/, '').toUpperCase();
  return /^[A-Z2-7]{2,}$/.test(secret) && secret.length <= MOST_SECRET ? secret : undefined;
}

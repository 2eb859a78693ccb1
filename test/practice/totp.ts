import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** RFC 4648 base32 without padding. */
export function encodeBase32(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? []).map((five) => alphabet[parseInt(five.padEnd(5, '0'), 2)]).join('');
}

/** Ignores spaces, case and padding. Throws on any other sign. */
export function decodeBase32(text: string): Buffer {
  const bits = Array.from(text.replace(/[\s=]/g, '').toUpperCase(), (sign) => {
    const value = alphabet.indexOf(sign);
    if (value < 0) throw new Error('not base32');
    return value.toString(2).padStart(5, '0');
  }).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((eight) => parseInt(eight, 2)));
}

/** A fresh 80-bit secret: 16 signs of base32, the length that the real set-up page shows. */
export function randomSecret(): string {
  return encodeBase32(randomBytes(10));
}

export interface TotpOptions { digits?: number; periodSeconds?: number; algorithm?: 'sha1' | 'sha256' | 'sha512' }

/** RFC 6238 code for a key at a time in ms since the epoch. */
export function totp(key: Uint8Array, atMs: number, { digits = 6, periodSeconds = 30, algorithm = 'sha1' }: TotpOptions = {}): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(atMs / 1000 / periodSeconds)));
  const digest = createHmac(algorithm, key).update(counter).digest();
  const offset = (digest.at(-1) ?? 0) & 0x0f;
  const number = digest.readUInt32BE(offset) & 0x7fffffff;
  return String(number % 10 ** digits).padStart(digits, '0');
}

/** Accepts the code of now and of one period before and after. */
export function verifyTotp(secret: string, code: unknown, nowMs: number = Date.now()): boolean {
  if (typeof code !== 'string' || !/^\d{6}$/.test(code)) return false;
  const key = decodeBase32(secret);
  return [-30_000, 0, 30_000].some((drift) => timingSafeEqual(Buffer.from(totp(key, nowMs + drift)), Buffer.from(code)));
}

/** AES-256-GCM (NIST SP 800-38D) with a random 96-bit nonce in front: nonce, ciphertext, 128-bit tag. */
import { concat, type Bytes } from './bytes';
import type { Random } from './random';

const NONCE = 12;
/** Bytes that sealing adds. */
export const OVERHEAD = NONCE + 16;

/** A raw 32-byte key as the browser's own, which cannot be read back. */
export const aesKey = (raw: Bytes): Promise<CryptoKey> => crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);

/** `bound` is not kept in the result, but opening needs exactly the same. */
export async function encrypt(key: CryptoKey, plain: Bytes, bound: Bytes, random: Random): Promise<Bytes> {
  const iv = random(NONCE);
  return concat(iv, new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: bound }, key, plain)));
}

/** Null when anything differs: key, `bound` or any bit. */
export async function decrypt(key: CryptoKey, sealed: Bytes, bound: Bytes): Promise<Bytes | null> {
  if (sealed.length < OVERHEAD) return null;
  try {
    return new Uint8Array(await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: sealed.subarray(0, NONCE), additionalData: bound }, key, sealed.subarray(NONCE),
    ));
  } catch {
    return null;
  }
}

/** AES as the apps use it. Undefined means: wrong key or altered bytes, which a cipher cannot tell apart. */
import type { Bytes } from './bytes';

type Sealed = { key: Bytes; iv: Bytes; data: Bytes };

async function decrypted(name: 'AES-GCM' | 'AES-CBC', { key, iv, data }: Sealed, more: { additionalData?: Bytes } = {}): Promise<Bytes | undefined> {
  try {
    const imported = await crypto.subtle.importKey('raw', key, name, false, ['decrypt']);
    return new Uint8Array(await crypto.subtle.decrypt({ name, iv, ...more }, imported, data));
  } catch {
    return undefined;
  }
}

/** AES-GCM; `data` is the ciphertext with its tag of 16 bytes behind it. */
export const openGcm = (sealed: Sealed, additionalData?: Bytes): Promise<Bytes | undefined> => decrypted('AES-GCM', sealed, additionalData ? { additionalData } : {});

/** AES-CBC with PKCS #7 padding: not authenticated, so that one wrong key in 256 gives rubbish instead of undefined. */
export const openCbc = (sealed: Sealed): Promise<Bytes | undefined> => decrypted('AES-CBC', sealed);

/** HMAC-SHA256 over `data` is `mac`; compared in constant time by the browser. */
export async function macHolds(key: Bytes, data: Bytes, mac: Bytes): Promise<boolean> {
  const imported = await crypto.subtle.importKey('raw', key, { name: 'HMAC', hash: 'SHA-256' }, false, ['verify']);
  return crypto.subtle.verify('HMAC', imported, mac, data);
}

/** The first 32 bytes of HKDF-Expand-SHA256 (RFC 5869 section 2.3), which WebCrypto has only together with Extract. */
export async function hkdfExpand(key: Bytes, info: string): Promise<Bytes> {
  const imported = await crypto.subtle.importKey('raw', key, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return new Uint8Array(await crypto.subtle.sign('HMAC', imported, new TextEncoder().encode(`${info}\u0001`)));
}

export const sha256 = async (data: Bytes): Promise<Bytes> => new Uint8Array(await crypto.subtle.digest('SHA-256', data));

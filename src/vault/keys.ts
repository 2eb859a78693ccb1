/** What a vault key (32 random bytes) opens: one key for the body, one for the seal over the whole file (HKDF, RFC 5869). */
import { aesKey } from './aead';
import { utf8, zero, type Bytes } from './bytes';
import { VaultError } from './errors';

/** Both are the browser's own and cannot be read back. */
export interface Keys { body: CryptoKey; seal: CryptoKey }

/** Bytes of a vault key. */
export const KEY = 32;

const LABEL = 'mfa-setup-guide 1';

/** The keys of a vault key. It may be wiped afterwards. */
export async function keysOf(vaultKey: Bytes): Promise<Keys> {
  const seal = await derived(vaultKey, 'seal');
  const key = await crypto.subtle.importKey('raw', seal, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify']);
  zero(seal);
  return { body: await derivedAes(vaultKey, 'body'), seal: key };
}

/** The key that wraps a vault key for one passkey, from the 32 bytes that it gives (WebAuthn, `prf`). Throws `wrong-passkey` on any other length. */
export async function passkeyKey(prfOutput: Bytes): Promise<CryptoKey> {
  if (prfOutput.length !== KEY) throw new VaultError('wrong-passkey');
  return derivedAes(prfOutput, 'passkey');
}

async function derivedAes(from: Bytes, what: string): Promise<CryptoKey> {
  const raw = await derived(from, what);
  const key = await aesKey(raw);
  zero(raw);
  return key;
}

async function derived(from: Bytes, what: string): Promise<Bytes> {
  const key = await crypto.subtle.importKey('raw', from, 'HKDF', false, ['deriveBits']);
  return new Uint8Array(await crypto.subtle.deriveBits({ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info: utf8(`${LABEL} ${what}`) }, key, 8 * KEY));
}

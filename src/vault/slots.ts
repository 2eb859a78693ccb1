/** Ways to the vault key: each slot holds it wrapped (AES-256-GCM) under a key that only its passphrase or passkey gives. */
import { aesKey, decrypt, encrypt } from './aead';
import { base64, fromBase64, sameBytes, utf8, zero, type Bytes } from './bytes';
import { VaultError } from './errors';
import type { KeySlot, PasskeySlot, PassphraseSlot } from './header';
import { checkNewPassphrase, passphraseKey, SALT, type Kdf } from './kdf';
import { passkeyKey } from './keys';
import { randomId, type Random } from './random';

/** What a new slot needs besides its secret. `vault` is the vault's id. */
export interface SlotMaker { vault: string; now: number; random: Random }

/** A passkey as WebAuthn knows it: `credential` in base64url, `salt` the 32 bytes it was asked with, `name` what the user calls it. */
export interface Passkey { name: string; credential: string; rp: string; salt: Bytes }

type Unwrapped<T extends KeySlot> = T extends KeySlot ? Omit<T, 'key'> : never;

/** Throws `weak-passphrase`, `long-passphrase`. */
export async function wrapWithPassphrase(vaultKey: Bytes, passphrase: string, kdf: Kdf, { vault, now, random }: SlotMaker): Promise<PassphraseSlot> {
  checkNewPassphrase(passphrase);
  const salt = random(SALT);
  const slot = { kind: 'passphrase' as const, id: randomId(random), addedAt: now, kdf: { name: 'argon2id' as const, ...kdf.cost, salt: base64(salt) } };
  return wrap(vaultKey, await passphraseSlotKey(slot, passphrase, kdf), slot, vault, random);
}

/** The vault key, with exactly one derivation. Throws `wrong-passphrase` (or a changed slot), `kdf-too-weak`, `kdf-too-costly`. */
export async function unwrapWithPassphrase(slot: PassphraseSlot, vault: string, passphrase: string, kdf: Kdf): Promise<Bytes> {
  const vaultKey = await unwrap(slot, await passphraseSlotKey(slot, passphrase, kdf), vault);
  if (vaultKey === null) throw new VaultError('wrong-passphrase');
  return vaultKey;
}

/** `prfOutput`: the 32 bytes that the passkey gave for its salt. */
export async function wrapWithPrf(vaultKey: Bytes, { name, credential, rp, salt }: Passkey, prfOutput: Bytes, { vault, now, random }: SlotMaker): Promise<PasskeySlot> {
  const slot = { kind: 'passkey' as const, id: randomId(random), addedAt: now, name, credential, rp, salt: base64(salt) };
  return wrap(vaultKey, await passkeyKey(prfOutput), slot, vault, random);
}

/** The vault key. Throws `wrong-passkey` (or a changed slot). */
export async function unwrapWithPrf(slot: PasskeySlot, vault: string, prfOutput: Bytes): Promise<Bytes> {
  const vaultKey = await unwrap(slot, await passkeyKey(prfOutput), vault);
  if (vaultKey === null) throw new VaultError('wrong-passkey');
  return vaultKey;
}

async function passphraseSlotKey({ kdf: { salt, memory, passes, lanes } }: Unwrapped<PassphraseSlot>, passphrase: string, kdf: Kdf): Promise<CryptoKey> {
  const raw = await passphraseKey(kdf, passphrase, fromBase64(salt)!, { memory, passes, lanes });
  const key = await aesKey(raw);
  zero(raw);
  return key;
}

/** Checked at once: what cannot be unwrapped again would lock the user out. */
async function wrap<T extends Unwrapped<KeySlot>>(vaultKey: Bytes, key: CryptoKey, slot: T, vault: string, random: Random): Promise<T & { key: string }> {
  const wrapped = { ...slot, key: base64(await encrypt(key, vaultKey, boundTo(slot, vault), random)) };
  const again = await unwrap(wrapped, key, vault);
  if (again === null || !sameBytes(again, vaultKey)) throw new VaultError('damaged');
  zero(again);
  return wrapped;
}

const unwrap = (slot: Unwrapped<KeySlot> & { key: string }, key: CryptoKey, vault: string): Promise<Bytes | null> =>
  decrypt(key, fromBase64(slot.key)!, boundTo(slot, vault));

/** Everything of a slot but the wrapped key, in this order: a slot that was changed or moved to another vault does not open. */
function boundTo(slot: Unwrapped<KeySlot>, vault: string): Bytes {
  const common = ['mfa-setup-guide slot 1', vault, slot.kind, slot.id, slot.addedAt];
  const own = slot.kind === 'passphrase'
    ? [slot.kdf.name, slot.kdf.memory, slot.kdf.passes, slot.kdf.lanes, slot.kdf.salt]
    : [slot.name, slot.credential, slot.rp, slot.salt];
  return utf8(JSON.stringify([...common, ...own]));
}

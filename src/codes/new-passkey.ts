/** Making a passkey that can keep a secret, by WebAuthn's PRF extension (W3C WebAuthn Level 3, 10.1.4). */
import { base64, type Bytes } from '../vault/bytes';
import type { Vault } from '../vault/vault';

/** Signature algorithms by their COSE numbers: ES256, EdDSA, RS256. The signature is never used. */
const ALGORITHMS = [-7, -8, -257];

/** What this browser says it can do for a passkey, where it says anything: false only for a plain no. */
export async function mayMakePasskeys(): Promise<boolean> {
  if (typeof PublicKeyCredential !== 'function') return false;
  const asked = PublicKeyCredential as unknown as { getClientCapabilities?: () => Promise<Record<string, boolean>> };
  const capabilities = await asked.getClientCapabilities?.().catch(() => null);
  return capabilities?.['extension:prf'] !== false;
}

/** Makes one and lets it open the vault. Throws when the user or the device declines, and what `addPasskeySlot` throws. */
export async function addPasskey(vault: Vault, name: string): Promise<void> {
  const salt = crypto.getRandomValues(new Uint8Array(32));
  const made = await navigator.credentials.create({
    publicKey: {
      rp: { name }, user: { id: crypto.getRandomValues(new Uint8Array(16)), name, displayName: name },
      challenge: crypto.getRandomValues(new Uint8Array(32)), pubKeyCredParams: ALGORITHMS.map((alg) => ({ type: 'public-key' as const, alg })),
      authenticatorSelection: { userVerification: 'required', residentKey: 'preferred' }, extensions: { prf: { eval: { first: salt } } },
    },
  }) as PublicKeyCredential | null;
  const { prf } = made?.getClientExtensionResults() ?? {};
  if (!made || !prf?.enabled) throw new Error('no prf');
  // Many devices give the secret only when the passkey is used, which asks the user once more.
  const output = bytesOf(prf.results?.first) ?? await used(made.rawId, salt);
  await vault.addPasskeySlot({ name, credential: made.id, rp: location.host, salt }, output);
}

async function used(id: ArrayBuffer, salt: Bytes): Promise<Bytes> {
  const found = await navigator.credentials.get({
    publicKey: {
      challenge: crypto.getRandomValues(new Uint8Array(32)), allowCredentials: [{ type: 'public-key', id }], userVerification: 'required',
      extensions: { prf: { evalByCredential: { [urlBase64(new Uint8Array(id))]: { first: salt } } } },
    },
  }) as PublicKeyCredential | null;
  const output = bytesOf(found?.getClientExtensionResults().prf?.results?.first);
  if (!output) throw new Error('no prf');
  return output;
}

const urlBase64 = (bytes: Bytes): string => base64(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');

function bytesOf(source: BufferSource | undefined): Bytes | null {
  if (source === undefined) return null;
  return source instanceof ArrayBuffer ? new Uint8Array(source) : new Uint8Array(source.buffer.slice(source.byteOffset, source.byteOffset + source.byteLength));
}

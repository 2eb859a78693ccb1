/** Passkeys that can keep a secret: WebAuthn's PRF extension, asked in a page of the extension for the extension itself. */
import { fromBase64 } from '../vault/bytes';
import type { Bytes } from '../vault/bytes';
import type { Vault } from '../vault/vault';

/** Whether this browser may have them on an extension's page; which device can, only trying tells. Firefox has none there (facts). */
export const passkeysPossible = (): boolean => location.protocol === 'chrome-extension:' && typeof PublicKeyCredential === 'function';

const fromUrlBase64 = (text: string): Bytes => fromBase64(text.replaceAll('-', '+').replaceAll('_', '/').padEnd(Math.ceil(text.length / 4) * 4, '=')) ?? new Uint8Array();

/** Asks for any passkey of the vault and unlocks with it. Throws when the user or the device declines, and what `unlockWithPrf` throws. */
export async function unlockWithPasskey(vault: Vault): Promise<void> {
  const slots = (await vault.slots()).filter((slot) => slot.kind === 'passkey');
  const evalByCredential = Object.fromEntries(slots.map(({ credential, salt }) => [credential, { first: fromBase64(salt) ?? new Uint8Array() }]));
  const found = await navigator.credentials.get({
    publicKey: {
      challenge: crypto.getRandomValues(new Uint8Array(32)),
      allowCredentials: slots.map(({ credential }) => ({ type: 'public-key', id: fromUrlBase64(credential) })),
      userVerification: 'required',
      extensions: { prf: { evalByCredential } },
    },
  }) as PublicKeyCredential | null;
  const slot = slots.find(({ credential }) => credential === found?.id);
  const output = found?.getClientExtensionResults().prf?.results?.first;
  if (!slot || !output) throw new Error('no passkey');
  await vault.unlockWithPrf(slot.id, new Uint8Array(output as ArrayBuffer));
}

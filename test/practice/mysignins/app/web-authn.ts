import type { Begun, PageSession } from '../protocol';

/** Lets the browser create a passkey or security key for this host; gives back the client data, base64url. Rejects if the user or browser declines. */
export async function createCredential(begun: Begun, session: PageSession, key: 'passkey' | 'security-key'): Promise<string> {
  const credential = await navigator.credentials.create({
    publicKey: {
      challenge: bytesOf(begun.Challenge ?? ''),
      rp: { name: 'Practice tenant' },
      user: { id: bytesOf(begun.UserHandle ?? ''), name: session.upn, displayName: session.displayName },
      pubKeyCredParams: [{ type: 'public-key', alg: -7 }, { type: 'public-key', alg: -257 }],
      authenticatorSelection: { residentKey: 'required', userVerification: 'required', ...(key === 'security-key' ? { authenticatorAttachment: 'cross-platform' } : {}) },
      timeout: 60_000,
    },
  });
  if (!(credential instanceof PublicKeyCredential)) throw new Error('no credential');
  return base64url(credential.response.clientDataJSON);
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));
}

function base64url(bytes: ArrayBuffer): string {
  return btoa(String.fromCharCode(...new Uint8Array(bytes))).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

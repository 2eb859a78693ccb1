/** What is remembered of a copied code until it is taken off the clipboard: enough to know it again, not the code. */

/** Name of the record in the session storage. */
export const COPIED = 'copied';

/** How long a copied code stays on the clipboard, in ms. */
export const STAY = 20_000;

/** What the user allows for that: to look whether the code is still there, and to write without a click. */
export const CLIPBOARD_LEAVE: { permissions: ('clipboardRead' | 'clipboardWrite')[] } = { permissions: ['clipboardRead', 'clipboardWrite'] };

export interface Copied { salt: string; fingerprint: string; /** Milliseconds since 1970. */ at: number }

/** SHA-256 of salt and text, in hexadecimal. */
export async function fingerprintOf(salt: string, text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${salt} ${text}`));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

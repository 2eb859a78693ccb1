import { browser } from '../shared/browser';
import { COPIED, fingerprintOf, type Copied } from '../shared/copied';

/**
 * Copies a code. Where the user gave leave to look at the clipboard, the background takes it off again after 20 s, if it is still
 * there (`background/clipboard`): this window may be closed by then. Without leave it stays until something else is copied.
 */
export async function copyCode(code: string): Promise<void> {
  await navigator.clipboard.writeText(code);
  const salt = crypto.randomUUID();
  await browser.storage.session.set({ [COPIED]: { salt, fingerprint: await fingerprintOf(salt, code), at: Date.now() } satisfies Copied });
}

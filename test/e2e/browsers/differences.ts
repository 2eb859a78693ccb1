/** What one browser has and the other has not, by name: all that a test of both may know of the browser it runs in. */
import { browserName } from './extension-browser';

const chromium = browserName === 'chromium';

export const here = {
  /** A passkey of the extension's own pages can keep a secret (WebAuthn's PRF). Firefox allows none on `moz-extension:`. */
  ownPasskeys: chromium,
  /** Content scripts can be kept out of what the extension stores for good. In Firefox they can read it; the vault in it is sealed. */
  closedStorage: chromium,
  /** The browser can tell whether a button is really seen (Intersection Observer v2). */
  tellsWhatIsSeen: chromium,
  /** A page of the browser's own, in which no extension may look. */
  closedPage: chromium ? 'chrome://version' : 'about:license',
  /** The tests' tools show the accessibility tree and enter the world of a content script. */
  looksInside: chromium,
  /** The tests can raise any event of the background; in Firefox only what a user does: keys, menus, alarms. */
  raisesEvents: chromium,
};

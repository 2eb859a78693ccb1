/** Takes a copied code off the clipboard after its time, if the clipboard still holds it and the user gave leave to look. */
import { browser } from '../shared/browser';
import { CLIPBOARD_LEAVE, COPIED, fingerprintOf, STAY, type Copied } from '../shared/copied';

/** Chromium's workers have no clipboard, so a document that nobody sees does it there (`src/clipboard`). */
const PAGE = 'src/clipboard/index.html';

/** Registers at the top level. The wait is shorter than the time after which an idle worker ends. */
export function clearCopies(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const copied = changes[COPIED]?.newValue as Copied | undefined;
    if (area === 'session' && copied) setTimeout(() => void clear(copied), STAY);
  });
}

async function clear(copied: Copied): Promise<void> {
  const latest = (await browser.storage.session.get(COPIED))[COPIED] as Copied | undefined;
  // Another code was copied since, which has its own time.
  if (latest?.salt !== copied.salt) return;
  await browser.storage.session.remove(COPIED);
  if (!await browser.permissions.contains(CLIPBOARD_LEAVE)) return;
  const { offscreen } = browser as unknown as { offscreen?: typeof chrome.offscreen };
  if (offscreen) {
    const url = `${PAGE}?salt=${copied.salt}&fingerprint=${copied.fingerprint}`;
    await offscreen.createDocument({ url, reasons: ['CLIPBOARD'], justification: 'Take a copied one-time code off the clipboard.' });
    return;
  }
  const held = await navigator.clipboard.readText();
  if (await fingerprintOf(copied.salt, held) === copied.fingerprint) await navigator.clipboard.writeText('');
}

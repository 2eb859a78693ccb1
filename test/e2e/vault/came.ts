/** What comes of a gesture that fills: heard where the frame tells the background, and where the background notes why not. */
import type { ExtensionBrowser } from '../browsers/extension-browser';

type Listening = { came?: Promise<string> };

/** Listens from now on. */
export async function watchFills(browser: ExtensionBrowser): Promise<void> {
  await browser.background(async () => {
    await chrome.storage.session.remove('fill-note');
    (globalThis as Listening).came = new Promise((resolve) => {
      chrome.runtime.onMessage.addListener(({ verb, request }: { verb?: string; request?: { answer?: { ok: boolean } | null } }) => {
        if (verb === 'fill/done' && request?.answer?.ok) resolve('filled');
      });
      chrome.storage.onChanged.addListener(({ 'fill-note': note }, area) => { if (area === 'session' && note?.newValue) resolve((note.newValue as { note: string }).note); });
    });
  });
}

/** `filled`, or the note that says why not. */
export const whatCame = (browser: ExtensionBrowser): Promise<string> => browser.background(() => (globalThis as Listening).came ?? '');

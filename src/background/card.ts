import { browser } from '../shared/browser';
import type { CardSnapshot, Push } from '../shared/messages';
import { readContact } from './contact';
import { readRules } from '../vault/store-rules';
import { stateOf } from './runs';

/** Path of the overlay inside the package; the build writes it (`INJECTED` in vite.config.ts). */
const OVERLAY = 'content/overlay.js';

/**
 * Puts the card's script into the tab's top frame; both scripts do nothing where they already run. The first is there too for
 * tabs that were open before the extension was. Resolves in any case: a tab that we may not enter simply gets no card.
 */
export async function injectCard(tabId: number): Promise<void> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const origin = tab?.url ? `${new URL(tab.url).origin}/*` : '';
  const start = browser.runtime.getManifest().content_scripts?.find(({ matches }) => matches.includes(origin))?.js;
  if (!start) return;
  await browser.scripting
    .executeScript({ target: { tabId, frameIds: [0] }, files: [...start, OVERLAY], injectImmediately: true })
    .catch(() => undefined);
}

/** Tells the card of a tab; a tab without a card is no error. */
export async function push(tabId: number, message: Push): Promise<void> {
  await browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => undefined);
}

export async function snapshotFor(tabId: number): Promise<CardSnapshot> {
  const [{ run, offersOff }, contact, commands, { allowed }] = await Promise.all([stateOf(tabId), readContact(), browser.commands.getAll(), readRules()]);
  const shortcutOf = (wanted: string): string => commands.find(({ name }) => name === wanted)?.shortcut ?? '';
  return { run, offer: !run && !offersOff, contact, shortcut: shortcutOf('focus-card'), fillShortcut: shortcutOf('fill-code'), mayKeep: allowed };
}

/** "Keep the codes in this browser": from a guide's card to the codes page and back. */
import { browser } from '../shared/browser';
import type { Progress } from '../shared/messages';
import { stateOf } from './runs';
import { vault } from './vault';

/** Opens the page that reads the secret from the tab, which the user is looking at, and asks before it keeps anything. */
export async function openKeep(tabId: number): Promise<void> {
  const url = browser.runtime.getURL(`src/codes/index.html?from=${tabId}&guide=1#add`);
  const { index, windowId } = await browser.tabs.get(tabId);
  await browser.tabs.create({ url, index: index + 1, openerTabId: tabId, ...(windowId === undefined ? {} : { windowId }) });
}

/** Once the site has added an app, the entry that was kept for it is known to work. A locked vault leaves it as it is. */
export async function noteAccepted(tabId: number, { added }: Progress): Promise<void> {
  const { run } = await stateOf(tabId);
  if (added !== 'totp' || !run?.kept) return;
  const id = run.kept;
  await vault.edit((entries) => entries.map((entry) => (entry.id === id ? { ...entry, verified: true } : entry))).catch(() => undefined);
}

import { browser } from '../shared/browser';
import type { CardSnapshot, Push } from '../shared/messages';
import { changesIn } from '../policy/policy';
import { policyNow } from './policy';
import { readContact } from './contact';
import { readRules } from '../vault/store-rules';
import { stateOf } from './runs';
import { cardScripts } from './scripts';

/**
 * Puts the card's scripts into the tab; each does nothing where it runs already or does not belong. The first are there too for
 * tabs that were open before the extension was. Resolves in any case: a tab that we may not enter simply gets no card.
 */
export async function injectCard(tabId: number): Promise<void> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const url = tab?.url ? URL.parse(tab.url) : null;
  const scripts = url && await cardScripts(url);
  if (!scripts) return;
  const target = scripts.allFrames ? { tabId, allFrames: true } : { tabId, frameIds: [0] };
  await browser.scripting.executeScript({ target, files: scripts.files, injectImmediately: true }).catch(() => undefined);
}

/** Tells the cards of a tab, which has more than one where a service draws its pages in frames; a tab without a card is no error. */
export async function push(tabId: number, message: Push): Promise<void> {
  await browser.tabs.sendMessage(tabId, message).catch(() => undefined);
}

export async function snapshotFor(tabId: number): Promise<CardSnapshot> {
  const [{ run, offersOff }, contact, commands, { allowed }, { policy }] = await Promise.all([stateOf(tabId), readContact(), browser.commands.getAll(), readRules(), policyNow()]);
  const shortcutOf = (wanted: string): string => commands.find(({ name }) => name === wanted)?.shortcut ?? '';
  return { run, offer: !run && !offersOff, contact, changes: run ? changesIn(policy, run.guide) : [], shortcut: shortcutOf('focus-card'), fillShortcut: shortcutOf('fill-code'), mayKeep: allowed };
}

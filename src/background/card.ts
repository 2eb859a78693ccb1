import { browser } from '../shared/browser';
import type { CardSnapshot, Push } from '../shared/messages';
import { accentTokens } from '../policy/accent';
import { changesIn, contactOf, vaultRulesOf } from '../policy/policy';
import { textScripts } from './language';
import { policyNow } from './policy';
import { stateOf } from './runs';
import { cardScripts } from './scripts';

/**
 * Puts the card's scripts into the tab; each does nothing where it runs already or does not belong. The first are there too for
 * tabs that were open before the extension was. Resolves in any case: a tab that we may not enter simply gets no card.
 */
export async function injectCard(tabId: number): Promise<void> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const url = tab?.url ? URL.parse(tab.url) : null;
  const [scripts, texts] = await Promise.all([url && cardScripts(url), textScripts()]);
  if (!scripts) return;
  const target = scripts.allFrames ? { tabId, allFrames: true } : { tabId, frameIds: [0] };
  await browser.scripting.executeScript({ target, files: [...texts, ...scripts.files], injectImmediately: true }).catch(() => undefined);
}

/** Tells the cards of a tab, which has more than one where a service draws its pages in frames; a tab without a card is no error. */
export async function push(tabId: number, message: Push): Promise<void> {
  await browser.tabs.sendMessage(tabId, message).catch(() => undefined);
}

/** The keyboard shortcuts as the browser writes them; empty where the user took one away. */
export async function shortcuts(): Promise<{ card: string; fill: string }> {
  const commands = await browser.commands.getAll();
  const of = (wanted: string): string => commands.find(({ name }) => name === wanted)?.shortcut ?? '';
  return { card: of('focus-card'), fill: of('fill-code') };
}

export async function snapshotFor(tabId: number): Promise<CardSnapshot> {
  const [{ run, offersOff }, keys, { policy }] = await Promise.all([stateOf(tabId), shortcuts(), policyNow()]);
  return {
    run, offer: !run && !offersOff, contact: contactOf(policy), changes: run ? changesIn(policy, run.guide) : [],
    shortcut: keys.card, fillShortcut: keys.fill, mayKeep: vaultRulesOf(policy).allowed,
    look: policy.organization.accent === undefined ? {} : accentTokens(policy.organization.accent),
  };
}

/**
 * Copies of sign-in pages: what a page looks like comes from its script, where it stands comes from the browser, and the user's word
 * that a host is their own is kept here. Nothing of a page but its host is kept, and that only where the user said so.
 */
import { getDomain } from 'tldts';
import { contactOf } from '../policy/policy';
import { isOwnersHost, type Owner } from '../services/lookalike/owners';
import { browser } from '../shared/browser';
import type { LookalikeChoices, LookalikeWarning } from '../shared/lookalike-messages';
import { turns } from './in-turn';
import { textScripts } from './language';
import { policyNow } from './policy';
import type { From } from './receive';

const WARNING = 'content/warning.js';
/** In `storage.local`, and in `storage.session` for private windows: hosts that the user called their own. */
const OWN = 'own-sign-in-hosts';
/** In `storage.session`: the copy that is open in a tab. */
const OPEN = 'lookalikes';
/** Most hosts that are kept; the oldest goes first. */
const MOST = 200;

/** `at`: the host of the page that the warning stands on, which may show the copy in a frame. */
interface Copy { owner: Owner; host: string; at: string }

const hostIn = (url: string | undefined): string => URL.parse(url ?? '')?.hostname ?? '';

async function ownHosts(): Promise<string[]> {
  const kept = await Promise.all([browser.storage.local.get(OWN), browser.storage.session.get(OWN)]);
  return kept.flatMap(({ [OWN]: hosts }) => (Array.isArray(hosts) ? hosts.filter((host): host is string => typeof host === 'string') : []));
}

async function isTrusted(host: string): Promise<boolean> {
  const [{ policy }, own] = await Promise.all([policyNow(), ownHosts()]);
  return isOwnersHost(host) || policy.tenant.federationHosts.includes(host) || own.includes(host);
}

const openCopies = async (): Promise<Record<string, Copy>> => ((await browser.storage.session.get(OPEN))[OPEN] as Record<string, Copy> | undefined) ?? {};

/** Two tabs may report at once. */
const inTurn = turns();

const setCopy = (tabId: number, copy: Copy | null): Promise<void> => inTurn(async () => {
  const { [tabId]: before, ...others } = await openCopies();
  if (copy || before) await browser.storage.session.set({ [OPEN]: copy ? { ...others, [tabId]: copy } : others });
});

const setHost = (host: string, own: boolean, kept: typeof browser.storage.local): Promise<void> => inTurn(async () => {
  const hosts = ((await kept.get(OWN))[OWN] as string[] | undefined) ?? [];
  const others = hosts.filter((one) => one !== host);
  if (own || others.length < hosts.length) await kept.set({ [OWN]: own ? [...others, host].slice(-MOST) : others });
});

/** The copy that this page is warned of, where it still is. */
async function copyHere({ tabId, frameId, url }: From): Promise<Copy | null> {
  const { [tabId]: copy } = await openCopies();
  return copy && frameId === 0 && copy.at === hostIn(url) && !await isTrusted(copy.host) ? copy : null;
}

/** A frame looks like the owner's sign-in page: shows the warning and a mark on the toolbar's button, which no page can take away. */
export async function seen({ owner }: { owner: Owner }, { tabId, url }: From): Promise<null> {
  const host = hostIn(url);
  if (!host || await isTrusted(host)) return null;
  const tab = await browser.tabs.get(tabId).catch(() => null);
  await setCopy(tabId, { owner, host, at: hostIn(tab?.url) || host });
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [...await textScripts(), WARNING], injectImmediately: true }).catch(() => undefined);
  await browser.action.setBadgeText({ tabId, text: '!' }).catch(() => undefined);
  return null;
}

export async function asked(_request: unknown, from: From): Promise<LookalikeWarning | null> {
  const copy = await copyHere(from);
  return copy && { owner: copy.owner, host: copy.host, domain: getDomain(copy.host, { allowPrivateDomains: true }) ?? copy.host, contact: contactOf((await policyNow()).policy) };
}

export async function own(_request: unknown, from: From): Promise<null> {
  const copy = await copyHere(from);
  if (!copy) return null;
  const tab = await browser.tabs.get(from.tabId).catch(() => null);
  // Private windows leave no trace.
  await setHost(copy.host, true, tab?.incognito === false ? browser.storage.local : browser.storage.session);
  await calm(from.tabId);
  return null;
}

export async function openSettings(_request: unknown, from: From): Promise<null> {
  if (await copyHere(from)) await browser.tabs.create({ url: browser.runtime.getURL('src/settings/index.html#copies') });
  return null;
}

export async function close(_request: unknown, from: From): Promise<null> {
  if (!await copyHere(from)) return null;
  const { windowId } = await browser.tabs.get(from.tabId);
  // The window stays.
  if ((await browser.tabs.query({ windowId: windowId ?? -2 })).length < 2) await browser.tabs.create({});
  await browser.tabs.remove(from.tabId);
  return null;
}

export async function choices(): Promise<LookalikeChoices> {
  const [hosts, copies] = await Promise.all([ownHosts(), openCopies()]);
  return { own: [...new Set(hosts)], open: [...new Set(Object.values(copies).map(({ host }) => host))].filter((host) => !hosts.includes(host)) };
}

/** The user's word on a host, said in the settings; only hosts that were warned of or called their own can be named there. */
export async function choose({ host, own: isOwn }: { host: string; own: boolean }): Promise<LookalikeChoices> {
  const before = await choices();
  if (isOwn && before.open.includes(host)) {
    await setHost(host, true, browser.storage.local);
    for (const [tabId, copy] of Object.entries(await openCopies())) if (copy.host === host) await calm(Number(tabId));
  } else if (!isOwn) {
    for (const kept of [browser.storage.local, browser.storage.session]) await setHost(host, false, kept);
  }
  return choices();
}

async function calm(tabId: number): Promise<void> {
  await setCopy(tabId, null);
  await browser.action.setBadgeText({ tabId, text: '' }).catch(() => undefined);
}

/** Registers at the top level: a tab that is gone warns of nothing. */
export function followLookalikes(): void {
  browser.tabs.onRemoved.addListener((tabId) => void setCopy(tabId, null));
}

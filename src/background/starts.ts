/** From "this guide, please" to the guide on a page. The wish outlives the popup, which the browser closes when it asks for a permission. */
import { guideOf, guideService } from '../services/guides';
import { browser } from '../shared/browser';
import { injectCard, push, snapshotFor } from './card';
import { turns } from './in-turn';
import { policyNow } from './policy';
import { startRun } from './runs';
import { mayGuide, serviceOf } from './scripts';

const KEY = 'wanted-guide';
/** How long a wish holds, in ms: time to read the browser's question. */
const HOLDS = 120_000;

interface Wish { guide: string; tabId: number; when: number }

/** Where a guide works: its service, the page to open, and the service where it is one of the organisation's own. */
interface Place { service: string; opens: string | undefined; custom: readonly { id: string; hosts: readonly string[] }[] }

async function placeOf(guide: string): Promise<Place | undefined> {
  const service = guideService(guide);
  const packaged = guideOf(guide);
  if (packaged) return { service, opens: packaged.opens ?? (service === 'microsoft-work' ? 'https://aka.ms/mfasetup' : undefined), custom: [] };
  const own = (await policyNow()).policy.customServices.find(({ id }) => id === service);
  return own && guide === `${own.id}.start` ? { service, opens: own.setUpUrl, custom: [own] } : undefined;
}

/** True for a guide that there is, on a page of its own service. */
export async function fits(guide: string, url: URL | null): Promise<boolean> {
  const place = await placeOf(guide);
  return place !== undefined && url !== null && await serviceOf(url) === place.service;
}

const inTurn = turns();

/** Starts the guide in the tab, or on its page in a new one; where its hosts are not allowed yet, as soon as they are. */
export const wantGuide = (guide: string, tabId: number): Promise<void> => inTurn(async () => {
  await browser.storage.session.set({ [KEY]: { guide, tabId, when: Date.now() } satisfies Wish });
  await startWish();
});

/** Called when hosts were allowed. */
export const startWanted = (): Promise<void> => inTurn(startWish);

async function startWish(): Promise<void> {
  const { [KEY]: wish } = (await browser.storage.session.get(KEY)) as { [KEY]?: Wish };
  const place = wish && Date.now() - wish.when < HOLDS ? await placeOf(wish.guide) : undefined;
  if (!wish || !place || !await mayGuide(wish.guide, place.custom)) return;
  await browser.storage.session.remove(KEY);
  const tab = await browser.tabs.get(wish.tabId).catch(() => null);
  const url = tab?.url ? URL.parse(tab.url) : null;
  if (await fits(wish.guide, url)) {
    await startRun(wish.tabId, wish.guide);
    await showCard(wish.tabId);
  } else if (place.opens) {
    // Started here rather than by a fragment, so that it holds however often the sign-in redirects.
    const opened = await browser.tabs.create({ url: place.opens });
    if (opened.id !== undefined) await startRun(opened.id, wish.guide);
  } else {
    await browser.tabs.create({ url: browser.runtime.getURL(`src/steps/index.html?guide=${wish.guide}`) });
  }
}

/** Brings the card up to date, injecting it where it is not there yet. */
export async function showCard(tabId: number): Promise<void> {
  await injectCard(tabId);
  await push(tabId, { push: 'card/changed', snapshot: await snapshotFor(tabId) });
}

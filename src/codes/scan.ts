/** Looking at the page that the user came from. What the page says about itself decides nothing: its host is the browser's word. */
import { browser } from '../shared/browser';
import { recordableHost } from '../vault/hosts';
import { isLink } from './links';
import { blobOf, textsOn } from './pictures';
import { collect, type PageFinds } from './read-page';

export interface Scanned {
  /** Host of the page as entries keep it; null where no code may be offered there, and for what a frame of another site showed. */
  host: string | null;
  /** `otpauth:` and `otpauth-migration:` links, each once. */
  links: string[];
  /** Texts that look like a secret key. */
  secrets: string[];
}

/** `no-access`: the browser lets nobody look at that page, or the user's leave for it is over. */
export type ScanFailure = 'no-access' | 'gone';

export async function scan(tabId: number): Promise<Scanned | ScanFailure> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab) return 'gone';
  let frames: PageFinds[];
  try {
    const results = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: collect });
    frames = results.map(({ result }) => result as PageFinds | null).filter((finds) => finds !== null && finds !== undefined);
  } catch {
    return 'no-access';
  }
  // A page that went elsewhere meanwhile would give its finds to another host.
  const after = await browser.tabs.get(tabId).catch(() => null);
  if (!after?.url || originOf(after.url) !== originOf(tab.url ?? '')) return 'gone';
  const host = recordableHost(after.url);
  const own = frames.filter(({ origin }) => origin === originOf(after.url));
  const found = await readAll(own);
  if (found.links.length > 0 || found.secrets.length > 0) return { host, ...found };
  const others = await readAll(frames.filter((frame) => !own.includes(frame)));
  if (others.links.length > 0 || others.secrets.length > 0) return { host: null, ...others };
  return { host, links: after.active ? await onScreen(after.windowId) : [], secrets: [] };
}

const originOf = (address: string | undefined): string => URL.parse(address ?? '')?.origin ?? '';

async function readAll(frames: readonly PageFinds[]): Promise<{ links: string[]; secrets: string[] }> {
  const links = new Set(frames.flatMap((frame) => frame.links.filter(isLink)));
  for (const url of new Set(frames.flatMap(({ images }) => images))) {
    const picture = blobOf(url);
    if (picture) for (const text of await textsOn(picture)) if (isLink(text)) links.add(text);
  }
  return { links: [...links], secrets: [...new Set(frames.flatMap(({ secrets }) => secrets))] };
}

/** What the window shows, for codes that are made of anything else, such as a table or a picture of another site. */
async function onScreen(windowId: number | undefined): Promise<string[]> {
  const url = await browser.tabs.captureVisibleTab(windowId, { format: 'png' }).catch(() => null);
  const picture = url === null ? null : blobOf(url);
  return picture ? (await textsOn(picture)).filter(isLink) : [];
}

import type { Tab } from './tab';

export interface Box { left: number; top: number; width: number; height: number }

/** What a person sees at one moment: the card and the spotlight; and what the practice page knows of itself. */
export interface Reading {
  url: string;
  card: { step: string; kind: string; page: string; text: string; titles: string[]; error: string; box: Box } | null;
  /** The spotlight's ring. */
  spot: Box | null;
  /** The spotlight is still being looked for. */
  soon: boolean;
  /** When the overlay last looked and when the page last changed, in ms of the page's clock: what is drawn is true when it looked later. */
  looked: number;
  changed: number;
  /** How long the page has not changed, in ms. */
  still: number;
  /** The view by the practice page's own word, kept in its script and never in its document. */
  view: string;
}

/** Runs in the page. The overlay's root is open in test builds. */
function readPage(): Reading {
  const box = (element: Element): Box => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { left: Math.round(left), top: Math.round(top), width: Math.round(width), height: Math.round(height) };
  };
  const root = document.querySelector('[data-mfa-setup-guide]')?.shadowRoot;
  const card = root?.querySelector('.card');
  const spot = root?.querySelector('[data-spot]');
  const mine = window as unknown as { __changed?: number };
  if (mine.__changed === undefined) {
    mine.__changed = 0;
    const changed = (): void => { mine.__changed = performance.now(); };
    const isOurs = (node: Node): boolean => node instanceof Element && node.hasAttribute('data-mfa-setup-guide');
    new MutationObserver((records) => {
      const ofPage = records.some(({ target, type, addedNodes, removedNodes }) => !isOurs(target)
        && (type !== 'childList' || [...addedNodes, ...removedNodes].some((node) => !isOurs(node))));
      if (ofPage) changed();
    }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    for (const type of ['input', 'change', 'animationend', 'transitionend', 'load']) document.addEventListener(type, changed, true);
  }
  const practice = (window as unknown as { __practice?: { view(): string } }).__practice;
  return {
    url: location.href,
    card: card ? {
      step: card.getAttribute('data-step') ?? '', kind: card.getAttribute('data-kind') ?? '', page: card.getAttribute('data-page') ?? '', text: (card as HTMLElement).innerText,
      titles: [...card.querySelectorAll('h2')].map((title) => title.textContent ?? ''), error: card.querySelector('.note.bad')?.textContent ?? '', box: box(card),
    } : null,
    spot: spot ? box(spot) : null,
    soon: card?.getAttribute('data-pointing') === 'soon',
    looked: Number(root?.querySelector('[data-looked]')?.getAttribute('data-looked') ?? 0),
    changed: mine.__changed,
    still: performance.now() - mine.__changed,
    view: practice ? practice.view() : '',
  };
}

/** One look. Null while the tab is between two documents. */
export async function read(tab: Tab): Promise<Reading | null> {
  try {
    // Fields hold what a user typed; a frame later the card has followed.
    return await tab.evaluate(readPage, undefined);
  } catch (error) {
    if (/context|navigat|destroyed|detached|realm|no such frame|Cannot find/i.test(String(error))) return null;
    throw error;
  }
}

const frame = (tab: Tab): Promise<unknown> => tab.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => { requestAnimationFrame(resolve); }); }), undefined).catch(() => undefined);

/** Not every change is worth a look, but none waits this long for one, in ms. */
const LONGEST_WAIT = 600;

/** What the card shows is of the page as it is now. */
const isTrue = ({ card, soon, looked, changed, still }: Reading): boolean => card === null || (!soon && (looked >= changed || still > LONGEST_WAIT));

/**
 * Waits until `wanted` holds and what is seen has not changed for `quiet` ms: a person does not click while things move.
 * Throws with the last reading after `limit` ms.
 */
export async function settled(tab: Tab, wanted: (reading: Reading) => boolean, { quiet = 60, limit = 15_000, what = 'the page to settle' } = {}): Promise<Reading> {
  const end = performance.now() + limit;
  let last = '';
  let since = performance.now();
  while (performance.now() < end) {
    const reading = await read(tab);
    const now = JSON.stringify(reading && { ...reading, looked: 0, changed: 0, still: 0 });
    if (now !== last) [last, since] = [now, performance.now()];
    else if (reading && wanted(reading) && isTrue(reading) && performance.now() - since >= quiet) return reading;
    await frame(tab);
  }
  throw new Error(`waited ${limit} ms for ${what}; last seen: ${last.slice(0, 900)}`);
}

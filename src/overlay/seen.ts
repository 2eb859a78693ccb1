/** Whether the user sees something of ours: nothing of the page covers, fades or distorts it. */
import { useEffect, useRef } from 'preact/hooks';

/** Intersection Observer v2: only Chromium tells. */
export const canTell = 'IntersectionObserverEntry' in globalThis && 'isVisible' in IntersectionObserverEntry.prototype;
/**
 * In a frame of another site, whatever of the page around lies over any part of the frame counts against all of it. We are in such a
 * frame only where that page is of the same service, so there every click counts; what gives a code away stays strict.
 */
const asksForClicks = canTell && window.top === window;
/** How often the browser looks at most, in ms; it allows no less. */
const DELAY = 100;
/** How many looks what has just been drawn may take to come in, and the time between two, in ms. */
const LOOKS = 5;
/** How long something must have been seen before a click on it gives a code away, in ms. */
export const LONG_ENOUGH = 500;

type Entry = IntersectionObserverEntry & { isVisible: boolean };
const options: IntersectionObserverInit & { trackVisibility: boolean; delay: number } = { threshold: [0, 1], trackVisibility: true, delay: DELAY };

/** Calls `told` with each change, and once soon. Only where `canTell`. */
function watchSeen(element: Element, told: (seen: boolean) => void): IntersectionObserver {
  const watching = new IntersectionObserver((entries) => told((entries.at(-1) as Entry).isVisible), options);
  watching.observe(element);
  return watching;
}

/** As it is now: what was told last may be older than what the page did since. */
export const isSeen = (element: Element): Promise<boolean> => new Promise((resolve) => {
  const watching = watchSeen(element, (seen) => { watching.disconnect(); resolve(seen); });
});

/** Whether a click on this may count as meant. True where it is not asked; what is still fading in gets a moment. */
export async function mayBeClicked(element: Element): Promise<boolean> {
  if (!asksForClicks) return true;
  for (let looks = 0; looks < LOOKS; looks++) {
    if (await isSeen(element)) return true;
    await new Promise((next) => setTimeout(next, DELAY));
  }
  return false;
}

/** Keeps track of the buttons under `root` and tells of one whether it was seen a moment ago. Ends with `signal`. */
export function trackButtons(root: ShadowRoot, signal: AbortSignal): (button: Element) => boolean {
  if (!asksForClicks) return () => true;
  const seen = new WeakSet<Element>();
  const watching = new IntersectionObserver((entries) => {
    for (const { target, isVisible } of entries as Entry[]) seen[isVisible ? 'add' : 'delete'](target);
  }, options);
  const redrawn = new MutationObserver(() => { for (const button of root.querySelectorAll('button')) watching.observe(button); });
  redrawn.observe(root, { childList: true, subtree: true });
  signal.addEventListener('abort', () => { watching.disconnect(); redrawn.disconnect(); }, { once: true });
  return (button) => seen.has(button);
}

/** Whether what is in `box` has been seen without a break for so long that a person could see what it is. Never where nobody can tell. */
export function useSeenFor(box: { current: Element | null }): () => boolean {
  const since = useRef<number | null>(null);
  useEffect(() => {
    if (!canTell || !box.current) return undefined;
    const watching = watchSeen(box.current, (seen) => { since.current = seen ? (since.current ?? performance.now()) : null; });
    return () => watching.disconnect();
  }, []);
  return () => since.current !== null && performance.now() - since.current >= LONG_ENOUGH;
}

/** What a person can see. Hidden twins, off-screen copies and content behind a dialog must never be pointed at. */

export interface Box { left: number; top: number; right: number; bottom: number; width: number; height: number }

/** The element's box in the viewport, in CSS pixels; `undefined` where there is no layout engine to ask. */
export type BoxOf = (element: Element) => Box | undefined;

// checkVisibility came to both browsers together with what we need of layout; where it is missing nothing is laid out (a test's DOM).
const hasLayout = (element: Element): boolean => typeof element.checkVisibility === 'function';

export const boxOf: BoxOf = (element) => (hasLayout(element) ? element.getBoundingClientRect() : undefined);

/** Fluent's dialogs put aria-hidden on everything behind them, so this covers "behind a dialog" too. */
const hiddenSubtree = '[aria-hidden="true"], [inert]';
const offScreen = '.moveOffScreen';

/** Parent in the composed tree: out of a shadow root to its host, out of a frame stays inside it. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

/** `closest` that also leaves open shadow roots. */
function closestAcross(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at; ) {
    const hit: Element | null = at.closest(selector);
    if (hit) return hit;
    const root: Node = at.getRootNode();
    at = 'host' in root ? (root as ShadowRoot).host : null;
  }
  return null;
}

/** What is transparent only because it is being faded in can be seen a moment later, and no mutation will tell when. */
function isFadingIn(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  for (let at: Element | null = element; at; at = parentOf(at)) {
    if (view?.getComputedStyle(at).opacity === '0' && at.getAnimations().length === 0) return false;
  }
  return true;
}

function styledAway(element: Element): boolean {
  if (hasLayout(element)) {
    // Both generations of the option names, since a browser ignores those it does not know.
    if (!element.checkVisibility({ checkVisibilityCSS: true, visibilityProperty: true })) return true;
    return !element.checkVisibility({ checkOpacity: true, opacityProperty: true }) && !isFadingIn(element);
  }
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const style = (at as HTMLElement).style;
    if (at.hasAttribute('hidden') || style?.display === 'none' || style?.visibility === 'hidden' || style?.opacity === '0') return true;
    if (at !== element && at.tagName === 'DETAILS' && !at.hasAttribute('open') && element.tagName !== 'SUMMARY') return true;
  }
  return false;
}

/** No box, a box of a screen-reader-only trick (1 px), or one that no scrolling reaches. */
function boxedAway(element: Element, box: BoxOf): boolean {
  const own = box(element);
  if (!own) return false;
  if (own.width < 2 || own.height < 2) return true;
  const view = element.ownerDocument.defaultView;
  const rightToLeft = element.ownerDocument.documentElement.dir === 'rtl';
  if (own.bottom + (view?.scrollY ?? 0) <= 0) return true;
  if (!rightToLeft && own.right + (view?.scrollX ?? 0) <= 0) return true;
  for (let at = parentOf(element); at && at !== element.ownerDocument.body; at = parentOf(at)) {
    const outer = box(at);
    if (!outer || (outer.width >= 1 && outer.height >= 1)) continue;
    const overflow = view?.getComputedStyle(at).overflow ?? 'visible';
    if (/hidden|clip|scroll|auto/.test(overflow)) return true;
  }
  return false;
}

/** Whether the element is drawn at all, even behind a dialog. Pictures and icons are drawn and aria-hidden at once. */
export function isDrawn(element: Element, box: BoxOf = boxOf): boolean {
  if (!element.isConnected || (element as HTMLInputElement).type === 'hidden') return false;
  if (closestAcross(element, offScreen)) return false;
  return !styledAway(element) && !boxedAway(element, box);
}

/** Whether a person can see and use the element: drawn, and not in a subtree that is hidden from everyone. */
export function isVisible(element: Element, box: BoxOf = boxOf): boolean {
  return !closestAcross(element, hiddenSubtree) && isDrawn(element, box);
}

/** Whether a field holds something; only yes or no ever leaves it. */
export function isFilled(element: Element): boolean {
  if ('checked' in element && /^(radio|checkbox)$/.test((element as HTMLInputElement).type)) return (element as HTMLInputElement).checked;
  if ('value' in element) return Boolean((element as HTMLInputElement).value);
  return (element as HTMLElement).isContentEditable === true && Boolean(element.textContent?.trim());
}

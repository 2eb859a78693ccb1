/** Whether the user can see a field that a code would go into. A page can read its fields, so what is out of sight gets nothing. */
import { parentOf, isVisible } from '../page/visible';
import { isEditable } from './field';
import { standInsFor } from './stand-in';

export type Unseen = 'not-visible' | 'covered';

/** Less opaque than this and a person may overlook it; KeePassXC-Browser chose the same after the clickjacking reports of 2025. */
const OPAQUE = 0.7;
/** Smallest side of a field that one can read a digit in, in CSS pixels. */
const SMALLEST = 8;
/** How much larger than its field a wrapper may be on each side, in CSS pixels, to be part of the field's looks. */
const AROUND = 32;

/** A browser without layout (a test's) cannot tell places; styles in attributes are all that counts there. */
const hasLayout = (element: Element): boolean => typeof element.checkVisibility === 'function';

/** Drawn, usable, opaque and large enough. */
export function isClear(element: Element): boolean {
  if (!isVisible(element)) return false;
  if (!hasLayout(element)) return true;
  const { width, height } = element.getBoundingClientRect();
  return width >= SMALLEST && height >= SMALLEST && opacityOf(element) >= OPAQUE;
}

/** Opacity as seen: the element's and all ancestors' together, `filter: opacity()` too. */
function opacityOf(element: Element): number {
  const view = element.ownerDocument.defaultView;
  let opacity = 1;
  for (let at: Element | null = element; at && view; at = parentOf(at)) {
    const style = view.getComputedStyle(at);
    const [, filtered] = /opacity\(([\d.]+)\)/.exec(style.filter) ?? [];
    opacity *= Number(style.opacity) * Math.min(1, Number(filtered ?? 1));
  }
  return opacity;
}

/**
 * Why the field must not be filled, or null. Scrolls it into view where that is all that is missing. A field without looks of its
 * own counts as seen where boxes for `length` characters are drawn for it.
 */
export function unseen(field: Element, length: number): Unseen | null {
  const standIns = isClear(field) ? null : standInsFor(field, length, isClear);
  if (!standIns && !isClear(field)) return 'not-visible';
  if (!hasLayout(field)) return null;
  if (isBehindModal(field)) return 'covered';
  const shown = standIns?.boxes ?? [field];
  const wrapper = standIns?.wrapper ?? wrapperOf(field);
  if (!shown.every(isInView)) shown[0]?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  if (!shown.every(isInView)) return 'not-visible';
  return shown.every((one) => isOnTop(one, field, wrapper)) ? null : 'covered';
}

/** A native modal dialog makes all that is outside it inert, so that no hit test finds it. */
function isBehindModal(field: Element): boolean {
  const modals = [...field.ownerDocument.querySelectorAll('dialog:modal')];
  return modals.length > 0 && !modals.some((modal) => holds(modal, field));
}

const centreOf = (element: Element): [number, number] => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
};

/** Its centre is in the window and neither clipped nor scrolled away, whatever may lie on top. */
function isInView(element: Element): boolean {
  const [x, y] = centreOf(element);
  const { clientWidth, clientHeight } = element.ownerDocument.documentElement;
  if (x < 0 || y < 0 || x >= clientWidth || y >= clientHeight) return false;
  const isHit = (element.getRootNode() as Document | ShadowRoot).elementsFromPoint(x, y).includes(element);
  return isHit || element.ownerDocument.defaultView?.getComputedStyle(element).pointerEvents === 'none';
}

/** Whether `outer` holds `inner`, through open shadow roots. */
function holds(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at; at = parentOf(at)) if (at === outer) return true;
  return false;
}

/** Whether what lies on top at the centre of `shown` is it, a label of the field, or a part of how the field is drawn. */
function isOnTop(shown: Element, field: Element, wrapper: Element): boolean {
  const top = topmost(shown.ownerDocument, ...centreOf(shown));
  if (!top) return false;
  const labels = [...((field as HTMLInputElement).labels ?? [])];
  return [shown, field, wrapper, ...labels].some((part) => holds(part, top)) || (holds(top, shown) && !/^(body|html)$/.test(top.localName));
}

/** What lies on top at a place of the window, through open shadow roots; our own card does not count. */
function topmost(document: Document, x: number, y: number): Element | null {
  const isPages = (element: Element): boolean => !element.hasAttribute('data-mfa-setup-guide');
  let top = document.elementsFromPoint(x, y).find(isPages) ?? null;
  while (top?.shadowRoot) {
    const inner: Element | undefined = top.shadowRoot.elementsFromPoint(x, y).find((element) => isPages(element) && element.getRootNode() === top?.shadowRoot);
    if (!inner) break;
    top = inner;
  }
  return top;
}

/** The largest ancestor that is drawn as one piece with the field and has no other field in it: its border, icon and floating label. */
function wrapperOf(field: Element): Element {
  const own = field.getBoundingClientRect();
  let wrapper = field;
  for (let at = parentOf(field); at; at = parentOf(at)) {
    const { left, top, right, bottom } = at.getBoundingClientRect();
    const isClose = own.left - left <= AROUND && own.top - top <= AROUND && right - own.right <= AROUND && bottom - own.bottom <= AROUND;
    if (!isClose || [...at.querySelectorAll('input, textarea')].some((other) => other !== field && isEditable(other))) break;
    wrapper = at;
  }
  return wrapper;
}

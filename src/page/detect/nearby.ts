/** Texts around fields, read outward from them so that the size of the page does not matter. */
import { isStyled } from './seen';

const skipped = /^(?:script|style|noscript|template|option|select|textarea|svg|iframe|object|video|head)$/i;
const controls = /^(?:input|select|textarea|button)$/i;

/** How many nodes are looked at in one direction: pages have long stretches without a word. */
const STEPS = 160;

type Visit = (node: Node) => boolean;

/** The node after `node` in document order, its children left out when `over`. */
function after(node: Node, over: boolean): Node | null {
  if (!over && node.firstChild) return node.firstChild;
  for (let at: Node | null = node; at; at = at.parentNode ?? hostOf(at)) if (at.nextSibling) return at.nextSibling;
  return null;
}

/** The end of what stands before `node` in document order. */
function before(node: Node): Node | null {
  let at = node.previousSibling;
  if (!at) return node.parentNode ?? hostOf(node);
  while (at.lastChild && !skipped.test(at.nodeName)) at = at.lastChild;
  return at;
}

const hostOf = (node: Node): Node | null => (node.nodeType === 11 ? (node as ShadowRoot).host ?? null : null);

function textOf(node: Node): string {
  const text = node.nodeType === 3 ? node.nodeValue?.trim() : '';
  if (!text) return '';
  const parent = node.parentElement;
  return !parent || (!skipped.test(parent.nodeName) && isStyled(parent)) ? text : '';
}

/** Text after `from`, up to `limit` characters, or until `stop` says so of an element. */
export function textAfter(from: Node, limit: number, stop?: Visit): string {
  let text = '';
  let at = after(from, true);
  for (let step = 0; at && step < STEPS && text.length < limit; step++) {
    if (stop?.(at)) break;
    const piece = textOf(at);
    if (piece) text += ` ${piece}`;
    at = after(at, skipped.test(at.nodeName));
  }
  return text.slice(0, limit);
}

/** Text before `from` in the order it is read, up to `limit` characters, or until `stop` says so of an element. */
export function textBefore(from: Node, limit: number, stop?: Visit): string {
  let text = '';
  let at = before(from);
  for (let step = 0; at && step < STEPS && text.length < limit; step++) {
    if (stop?.(at)) break;
    const piece = textOf(at);
    if (piece) text = `${piece} ${text}`;
    at = before(at);
  }
  return text.slice(-limit);
}

/** The text right before a field that no other control stands between, as labels are written without saying so. */
export const leadIn = (field: Element): string => textBefore(field, 80, (node) => controls.test(node.nodeName));

/** Text inside of an element as shown, up to `limit` characters. */
export function textInside(root: Node, limit: number): string {
  let text = '';
  const end = after(root, true);
  let at = after(root, false);
  for (let step = 0; at && at !== end && step < 6 * STEPS && text.length < limit; step++) {
    const piece = textOf(at);
    if (piece) text += ` ${piece}`;
    at = after(at, skipped.test(at.nodeName));
  }
  return text.slice(0, limit);
}

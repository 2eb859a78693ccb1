/** Codes that are typed into one box a character. */
import type { Field } from './fields';
import { placeOf } from './seen';

const LEAST = 4;
const MOST = 8;

/** How a run of fields shows that they are the boxes of one code. */
export type BoxSign = 'single' | 'narrow' | 'numbered';

export interface Boxes { fields: Field[]; signs: Set<BoxSign> }

/** `code-3` and `Digit 3 of 6` as the words around the number, and the number. */
function numbered(text: string): { rest: string; number: number } | undefined {
  const match = /^(.*?)(\d{1,2})(?=\D*$| of \d)(.*)$/i.exec(text);
  return match ? { rest: `${match[1]}#${match[3]}`, number: Number(match[2]) } : undefined;
}

const withoutDigits = (text: string): string => text.replace(/\d+/g, '#');

/** In one tree, or each in the shadow root of an element of its own beside the other's. */
function besideInTree(a: Element, b: Element): boolean {
  const [one, two] = [a.getRootNode(), b.getRootNode()];
  if (one === two) return true;
  if (!('host' in one) || !('host' in two)) return false;
  const [hostA, hostB] = [(one as ShadowRoot).host, (two as ShadowRoot).host];
  return hostA.localName === hostB.localName && hostA.getRootNode() === hostB.getRootNode();
}

const alike = (a: Field, b: Field): boolean => a.type === b.type && besideInTree(a.element, b.element) &&
  a.element.form === b.element.form && withoutDigits(a.own) === withoutDigits(b.own);

/** Whether one number follows the other in fields that are otherwise named the same. */
function counts(a: HTMLInputElement, b: HTMLInputElement): boolean {
  return ['aria-label', 'id', 'name', 'data-index'].some((attribute) => {
    const one = numbered(a.getAttribute(attribute) ?? '');
    const two = numbered(b.getAttribute(attribute) ?? '');
    return one && two && one.rest === two.rest && two.number === one.number + 1;
  });
}

/** Whether `next` goes on with the boxes that `field` belongs to, and by which signs. */
function goesOn(field: Field, next: Field): BoxSign[] {
  const { maxLength, size } = next.element;
  if (maxLength > 1 || !alike(field, next)) return [];
  const signs: BoxSign[] = [];
  if (maxLength === 1 || size === 1) signs.push('single');
  const a = placeOf(field.element);
  const b = placeOf(next.element);
  const besides = Math.abs(a.top - b.top) < 5 && Math.abs(a.left - b.left) < 3 * a.width + 40;
  if (a.width > 0 && a.width <= 90 && Math.abs(a.width - b.width) < 3 && besides) signs.push('narrow');
  const marked = /one-time-code/.test(field.autocomplete) && /one-time-code/.test(next.autocomplete);
  if (marked || counts(field.element, next.element)) signs.push('numbered');
  return signs;
}

/** The runs of 4 to 8 boxes among fields in document order. */
export function boxesAmong(fields: readonly Field[]): Boxes[] {
  const found: Boxes[] = [];
  for (let start = 0; start < fields.length; start++) {
    const run = [fields[start] as Field];
    let signs: Set<BoxSign> | undefined;
    for (let at = start + 1; at < fields.length; at++) {
      const more = goesOn(run.at(-1) as Field, fields[at] as Field);
      const kept = new Set(more.filter((sign) => !signs || signs.has(sign)));
      if (!kept.size) break;
      signs = kept;
      run.push(fields[at] as Field);
    }
    if (signs && run.length >= LEAST && run.length <= MOST) found.push({ fields: run, signs });
    if (signs) start += run.length - 1;
  }
  return found;
}

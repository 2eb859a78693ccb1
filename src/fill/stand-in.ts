/** Components that draw one box per character and keep the text in a single input that is transparent, tiny or clipped. */
import { parentOf } from '../page/visible';
import { editablesIn, isLocked, roomOf } from './field';

export interface StandIns {
  /** The drawn boxes, in their order. */
  boxes: Element[];
  /** The smallest ancestor that has the field and the boxes. */
  wrapper: Element;
}

/** How far above the field its boxes are looked for. */
const LEVELS = 4;
/** Sides of a box for one character, in CSS pixels. */
const [NARROW, WIDE] = [12, 120];

/**
 * The boxes drawn for `field`: equal in size, in one row, without a field of their own, as many as the code has characters or the
 * field has room for; null if there are none. `isClear` tells what can be seen. A field that isn't laid out at all has none.
 */
export function standInsFor(field: Element, length: number, isClear: (element: Element) => boolean): StandIns | null {
  if (isLocked(field) || field.checkVisibility?.({ visibilityProperty: true, checkVisibilityCSS: true }) !== true) return null;
  if (field.closest('[inert], [aria-hidden="true"]')) return null;
  let wrapper = parentOf(field);
  for (let level = 0; wrapper && level < LEVELS; level++, wrapper = parentOf(wrapper)) {
    // With another field in it, the boxes may be that one's.
    if (editablesIn(wrapper).some((other) => other !== field)) return null;
    for (const row of [wrapper, ...wrapper.querySelectorAll('*')]) {
      const boxes = [...row.children].filter((child) => child !== field && !child.contains(field) && isBox(child) && isClear(child));
      if ((boxes.length === length || boxes.length === roomOf(field)) && boxes.length >= 4 && areAlike(boxes)) return { boxes, wrapper };
    }
  }
  return null;
}

function isBox(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return Math.min(width, height) >= NARROW && Math.max(width, height) <= WIDE;
}

/** Same size and same height on the page, within rounding. */
export function areAlike(boxes: readonly Element[]): boolean {
  const [first, ...others] = boxes.map((box) => box.getBoundingClientRect());
  return first !== undefined && others.every(({ width, height, top }) =>
    [width - first.width, height - first.height, top - first.top].every((difference) => Math.abs(difference) <= 3));
}

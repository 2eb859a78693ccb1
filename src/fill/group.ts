/** From the place that a user points at to the field that is meant, with the other boxes of the same code. */
import { isVisible, parentOf } from '../page/visible';
import { editablesIn, fieldIn, isLocked } from './field';
import { areAlike } from './stand-in';

/** How far up from the place a field, and from a field its boxes, are looked for. */
const LEVELS = 6;
/** Widest box for one character, in CSS pixels. */
const WIDEST = 100;
/** Largest thing, in CSS pixels, that still stands for the one field in it, such as drawn boxes over a hidden input. */
const LARGEST = { width: 800, height: 160 };

/** The boxes that a click on `element` means: a field with its fellows, in their order; null if it means none. */
export function boxesAt(element: Element): Element[] | null {
  const field = fieldAt(element);
  return field && !isLocked(field) ? groupOf(field) : null;
}

function fieldAt(element: Element): Element | null {
  const control = element.closest('label')?.control;
  const labelled = control && fieldIn(control);
  if (labelled) return labelled;
  let at: Element | null = element;
  for (let level = 0; at && level < LEVELS; level++, at = parentOf(at)) {
    if (/^(body|html|form|main)$/.test(at.localName)) return null;
    const { width, height } = at.getBoundingClientRect();
    const field = fieldIn(at);
    if (field && (field === at || (width <= LARGEST.width && height <= LARGEST.height))) return field;
  }
  return null;
}

/** The field and those that look like it in one row around it, where there are 4 to 10 of them; else the field alone. */
function groupOf(field: Element): Element[] {
  if (!isForOne(field)) return [field];
  let around = parentOf(field);
  for (let level = 0; around && level < LEVELS; level++, around = parentOf(around)) {
    const inside = [...editablesIn(around), ...(around.shadowRoot ? editablesIn(around.shadowRoot) : [])];
    const alike = inside.filter((other) => other.localName === field.localName && isVisible(other) && isForOne(other) && areAlike([field, other]));
    if (alike.length >= 4) return alike.length <= 10 ? alike : [field];
  }
  return [field];
}

/** Whether the field is made for one character, by its width or, where nothing is laid out, by `maxlength`. */
function isForOne(field: Element): boolean {
  if ((field as HTMLInputElement).maxLength === 1) return true;
  const { width, height } = field.getBoundingClientRect();
  return width > 0 && width <= WIDEST && width <= 2 * height;
}

/** Every field of the page that can be seen, with its fellows, in document order. */
export function allBoxes(document: Document): Element[][] {
  const groups: Element[][] = [];
  for (const field of editablesIn(document)) {
    if (!groups.some((group) => group.includes(field)) && isVisible(field) && !isLocked(field)) groups.push(groupOf(field));
  }
  return groups;
}

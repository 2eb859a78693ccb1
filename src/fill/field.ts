/** The element that holds the text of a field: which ones can take a code, reading and writing them. */

/** Input types in which sites ask for codes; `search` and no type at all count as text. */
const kinds = /^(text|tel|number|password|search)$/;

/** Input, textarea or editing host that a person could type a code into, whether or not it can be seen. */
export function isEditable(element: Element): boolean {
  if (element.localName === 'input') return kinds.test((element as HTMLInputElement).type);
  return element.localName === 'textarea' || isEditingHost(element);
}

function isEditingHost(element: Element): boolean {
  return (element as HTMLElement).isContentEditable === true && element.parentElement?.isContentEditable !== true;
}

/** All that is editable below `root`, through open shadow roots, in document order. Frames are documents of their own and stay out. */
export function editablesIn(root: ParentNode): Element[] {
  const found: Element[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (isEditable(element)) found.push(element);
    if (element.shadowRoot) found.push(...editablesIn(element.shadowRoot));
  }
  return found;
}

/** The field that a box stands for: itself, the editing host that it lies in, or the only editable element inside it; null if there is none. */
export function fieldIn(box: Element): Element | null {
  if (isEditable(box)) return box;
  if ((box as HTMLElement).isContentEditable === true) {
    let host = box;
    while (host.parentElement?.isContentEditable === true) host = host.parentElement;
    return host;
  }
  const inside = [...(box.shadowRoot ? editablesIn(box.shadowRoot) : []), ...editablesIn(box)];
  return inside.length === 1 ? (inside[0] as Element) : null;
}

/** The field's window, whose constructors and prototypes belong to it. Null once its document is gone. */
export const viewOf = (element: Element): (Window & typeof globalThis) | null => element.ownerDocument.defaultView;

/**
 * The `value` accessor of the element's own realm. React and others put one of their own on the element to notice writes; going
 * around it is what makes the `input` event afterwards count as a person's change.
 */
function accessor(field: Element): PropertyDescriptor | undefined {
  const view = viewOf(field);
  const owner = field.localName === 'textarea' ? view?.HTMLTextAreaElement : view?.HTMLInputElement;
  return owner && Object.getOwnPropertyDescriptor(owner.prototype, 'value');
}

const hasValue = (field: Element): boolean => field.localName === 'input' || field.localName === 'textarea';

/** What the field shows, as the browser holds it. */
export function read(field: Element): string {
  if (!hasValue(field)) return (field.textContent ?? '').replace(/[\u200b\ufeff]/g, '').trim();
  return (accessor(field)?.get?.call(field) as string | undefined) ?? '';
}

/** Writes without telling anybody; the events are the caller's. */
export function put(field: Element, text: string): void {
  if (hasValue(field)) accessor(field)?.set?.call(field, text);
  else field.textContent = text;
}

/** Disabled or read-only: a person could not type here. */
export function isLocked(field: Element): boolean {
  return field.matches(':disabled') || (field as HTMLInputElement).readOnly === true || field.getAttribute('aria-readonly') === 'true';
}

/** How many characters fit, by `maxlength`; Infinity where the page names no limit. */
export function roomOf(field: Element): number {
  const limit = hasValue(field) ? (field as HTMLInputElement).maxLength : -1;
  return limit > 0 ? limit : Infinity;
}

/** The focused element, through open shadow roots. */
export function activeOf(document: Document): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** The names under which a person, or a screen reader, knows an element. */

import { cleaned } from './text';

const textOfIds = (element: Element, ids: string): string => {
  const root = element.getRootNode() as Document | ShadowRoot;
  return ids
    .split(/\s+/)
    .map((id) => root.getElementById?.(id)?.textContent ?? '')
    .join(' ');
};

const isButtonInput = (element: Element): boolean =>
  element.tagName === 'INPUT' && /^(submit|button|reset|image)$/.test((element as HTMLInputElement).type);

/**
 * Every name the element goes by, what it shows first. More than one counts, because sites give buttons a longer
 * accessible name ("Delete Passkey") than the text that our instructions quote ("Delete"). Never a text field's value.
 */
export function namesOf(element: Element): string[] {
  const names: string[] = [];
  const add = (name: string | null | undefined) => {
    const text = name ? cleaned(name) : '';
    if (text) names.push(text);
  };
  if (isButtonInput(element)) {
    add((element as HTMLInputElement).value);
    add(element.getAttribute('alt'));
  } else if (/^(INPUT|SELECT|TEXTAREA)$/.test(element.tagName)) {
    for (const label of (element as HTMLInputElement).labels ?? []) add(label.textContent);
    add(element.getAttribute('placeholder'));
  } else {
    add(textWithAlternatives(element));
  }
  const labelledBy = element.getAttribute('aria-labelledby');
  if (labelledBy) add(textOfIds(element, labelledBy));
  add(element.getAttribute('aria-label'));
  add(element.getAttribute('title'));
  return names;
}

function textWithAlternatives(element: Element): string {
  const text = element.textContent ?? '';
  if (text.trim()) return text;
  return [...element.querySelectorAll('img[alt], [aria-label]')].map((part) => part.getAttribute('alt') ?? part.getAttribute('aria-label') ?? '').join(' ');
}

export const clickables = 'button, a[href], input[type="submit"], input[type="button"], summary, [role="button"], [role="link"], [role="menuitem"], [role="option"], [role="radio"], [role="tab"]';

/** The control that a click on `element` reaches: an icon or a label's text stands for its button. */
export function clickableOf(element: Element): Element {
  return element.closest(clickables) ?? element;
}

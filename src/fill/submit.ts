/** Pressing the button that sends a code off, for a user who chose that for the site. */
import { namesOf } from '../page/names';
import { normalise } from '../page/text';
import { parentOf } from '../page/visible';
import { isLocked, viewOf } from './field';
import { isClear } from './seen';
import { turn } from './settle';
import { going, notGoing } from './submit-words';

export type SubmitOutcome = 'submitted' | 'no-submit';

/** How many turns of the event loop a button may take to become usable after the code is in, about 0.5 s. */
const PATIENCE = 100;
/** How far above the field a button is looked for where there is no form. */
const LEVELS = 6;
/** An element that no button of the same question lies outside of. */
const BOUNDARY = 'dialog, [role="dialog"], [role="alertdialog"], main, [role="main"], body';

/**
 * Presses the one button that sends off the code in `field`: the form's only submit button or, among several or without a form, the
 * only one whose words say so. Presses nothing when there is any doubt.
 */
export async function submitCode(field: Element): Promise<SubmitOutcome> {
  const view = viewOf(field);
  if (!view) return 'no-submit';
  for (let wait = 0; wait < PATIENCE; wait++) {
    // Gone or locked: the page has taken the code by itself, and pressing again would use up a try.
    if (!field.isConnected || isLocked(field)) return 'no-submit';
    const button = submitOf(field);
    if (!button) return 'no-submit';
    if (!button.matches(':disabled') && button.getAttribute('aria-disabled') !== 'true') {
      (button as HTMLElement).click();
      return 'submitted';
    }
    await turn(view);
  }
  return 'no-submit';
}

/** The button, usable or not; null if there is none or more than one. */
export function submitOf(field: Element): Element | null {
  const form = (field as HTMLInputElement).form ?? ancestor(field, 'form');
  if (form) return only(buttonsIn(form).filter(isSubmit)) ?? only(saying(buttonsIn(form)));
  let around = parentOf(field);
  for (let level = 0; around && level < LEVELS; level++, around = parentOf(around)) {
    const buttons = buttonsIn(around);
    if (buttons.length > 0) return only(saying(buttons));
    if (around.matches(BOUNDARY)) return null;
  }
  return null;
}

function ancestor(field: Element, name: string): Element | null {
  for (let at = parentOf(field); at; at = parentOf(at)) if (at.localName === name) return at;
  return null;
}

/** The buttons that can be seen and that say nothing else than going on. Links are none. */
function buttonsIn(root: Element): Element[] {
  const own = root.localName === 'form' ? [...(root as HTMLFormElement).elements] : [];
  const below = [...root.querySelectorAll('button, input, [role="button"]')];
  return [...new Set([...below, ...own])].filter((element) => isButton(element) && isClear(element) && !says(element, notGoing));
}

const isButton = (element: Element): boolean =>
  element.localName === 'input' ? /^(submit|image|button)$/.test((element as HTMLInputElement).type) : !element.matches('a, [type="reset"], [aria-haspopup], [aria-expanded]');

const isSubmit = (element: Element): boolean => /^(submit|image)$/.test((element as HTMLButtonElement).type ?? '');

const only = (elements: readonly Element[]): Element | null => (elements.length === 1 ? (elements[0] as Element) : null);

const saying = (buttons: readonly Element[]): Element[] => buttons.filter((button) => says(button, going));

function says(element: Element, words: readonly string[]): boolean {
  return namesOf(element).map(normalise).some((name) => words.some((word) => contains(name, word)));
}

/** Whole words where the script has spaces between them. */
function contains(name: string, word: string): boolean {
  const isLetter = (char: string | undefined): boolean => char !== undefined && /[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(char);
  for (let at = name.indexOf(word); at !== -1; at = name.indexOf(word, at + 1)) {
    const [before, after] = [name[at - 1], name[at + word.length]];
    if (!(isLetter(before) && isLetter(word[0])) && !(isLetter(after) && isLetter(word.at(-1)))) return true;
  }
  return false;
}

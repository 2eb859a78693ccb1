/** Finding the one element that an instruction means. Pointing at a guess is worse than not pointing. */
import type { Locator, Words } from '../services/service';
import { layersOver, topDialog } from './dialog';
import { clickableOf, clickables, namesOf } from './names';
import { roots, type Root } from './roots';
import { cleaned, languageOf, sayingOf, type Saying } from './text';
import { boxOf, isDrawn, isVisible, type BoxOf } from './visible';

export type Located = { found: Element; by: number } | { missing: 'none' | 'many'; tried: number };

export interface LocateOptions {
  /** Language to prefer where words of several languages match; the page's own by default. */
  language?: string;
  /** Layout to ask instead of the browser's, for tests. */
  box?: BoxOf;
  /** True for elements of our own overlay. */
  isOurs?: (element: Element) => boolean;
  /** Is told of every nested root that was searched: what is not there yet may come up in it. */
  onRoot?: (root: Root) => void;
}

type Role = Extract<Locator, { role: string }>['role'];

const candidates: Record<Role, string> = {
  button: clickables,
  // Fluent's links are buttons, so a link is looked for among all that can be clicked.
  link: clickables,
  textbox: 'input:not([type="hidden"]):not([type="radio"]):not([type="checkbox"]):not([type="submit"]):not([type="button"]), textarea, [role="textbox"]',
  combobox: 'select, [role="combobox"]',
  radio: 'input[type="radio"], [role="radio"], [role="option"], [role="menuitemradio"]',
  row: 'tr, li, [role="row"], [role="listitem"]',
  heading: 'h1, h2, h3, h4, [role="heading"]',
  dialog: 'dialog, [role="dialog"], [role="alertdialog"]',
};
const exactRole: Partial<Record<Role, string>> = {
  button: 'button:not(.ms-Link), [role="button"], input',
  link: 'a[href], [role="link"], .ms-Link',
};

/** A radio or checkbox is often drawn by its label while the input itself is transparent. */
function standIn(element: Element, box: BoxOf): Element | undefined {
  if (isVisible(element, box)) return element;
  if (!/^(radio|checkbox)$/.test((element as HTMLInputElement).type ?? '')) return undefined;
  return [...((element as HTMLInputElement).labels ?? [])].find((label) => isVisible(label, box));
}

/** Who calls the element by this word; with `parts`, one of its parts' whole text is enough (rows, dialogs, tiles). */
function sayingFor(element: Element, word: string, words: Words, parts: boolean): Saying | undefined {
  for (const name of namesOf(element)) {
    const hit = sayingOf(name, word, words);
    if (hit) return hit;
  }
  if (!parts) return undefined;
  for (const part of element.querySelectorAll('*')) {
    const hit = part.childElementCount ? undefined : sayingOf(part.textContent ?? '', word, words);
    if (hit) return hit;
  }
  return undefined;
}

interface Match { element: Element; saying?: Saying }

function* matchesIn(scope: ParentNode, locator: Locator, words: Words): Generator<Match> {
  if ('css' in locator) {
    for (const element of scope.querySelectorAll(locator.css)) {
      const target = clickableOf(element);
      const saying = locator.word ? sayingFor(target, locator.word, words, true) : undefined;
      if (!locator.word) yield { element: target };
      else if (saying) yield { element: target, saying };
    }
  } else if ('role' in locator) {
    // A tile's name may be followed by a sentence about it, so a choice counts by its parts too.
    const parts = /^(row|dialog|radio|button)$/.test(locator.role);
    for (const element of scope.querySelectorAll(candidates[locator.role])) {
      const saying = sayingFor(element, locator.word, words, parts);
      if (saying) yield { element, saying };
    }
  } else {
    const isWanted = textTest(locator.pattern);
    for (const element of scope.querySelectorAll(clickables)) if (namesOf(element).some(isWanted)) yield { element };
    const walker = (scope.ownerDocument ?? (scope as unknown as Document)).createTreeWalker(scope, 4 /* SHOW_TEXT */);
    for (let seen = 0; seen < 3000 && walker.nextNode(); seen++) {
      const parent = walker.currentNode.parentElement;
      if (parent && isWanted(walker.currentNode.nodeValue ?? '')) yield { element: clickableOf(parent) };
    }
  }
}

/** The pattern has to fit the whole text as a person sees it. */
function textTest(pattern: string): (shown: string) => boolean {
  const whole = new RegExp(`^(?:${pattern})$`, 'u');
  return (shown) => whole.test(cleaned(shown));
}

/** One visible match per control; where one contains another (a list item and its button) the inner one is meant. */
function visibleMatches(scopes: ParentNode[], locator: Locator, words: Words, options: Required<Pick<LocateOptions, 'box'>> & LocateOptions): Match[] {
  const byElement = new Map<Element, Match>();
  for (const scope of scopes) {
    for (const match of matchesIn(scope, locator, words)) {
      if (options.isOurs?.(match.element)) continue;
      const element = standIn(match.element, options.box) ?? drawnPicture(match.element, options.box);
      if (element && !byElement.has(element)) byElement.set(element, { ...match, element });
      if (byElement.size > 24) break;
    }
  }
  const all = [...byElement.values()];
  return all.filter((match) => !all.some((other) => other !== match && match.element.contains(other.element)));
}

/** A picture (a QR code) may be hidden from screen readers itself and still be what is meant. */
function drawnPicture(element: Element, box: BoxOf): Element | undefined {
  const isPicture = /^(img|svg|canvas)$/i.test(element.tagName) && element.getAttribute('aria-hidden') === 'true';
  return isPicture && element.parentElement && isVisible(element.parentElement, box) && isDrawn(element, box) ? element : undefined;
}

/** The matches that are left when several compete: the exact role first, then the page's own language, then the newest string. */
function narrowed(matches: Match[], locator: Locator, language: string): Match[] {
  let left = matches;
  const prefer = (test: (match: Match) => boolean) => {
    const some = left.filter(test);
    if (left.length > 1 && some.length) left = some;
  };
  const role = 'role' in locator ? exactRole[locator.role] : undefined;
  if (role) prefer(({ element }) => element.matches(role));
  prefer(({ saying }) => saying?.languages.has(language) ?? false);
  // A page that shows both "Microsoft Authenticator" and "Authenticator app" means by the older word something else.
  const newest = Math.min(...left.map(({ saying }) => saying?.age ?? 0));
  prefer(({ saying }) => (saying?.age ?? 0) === newest);
  return left;
}

/**
 * The element that the first decisive locator finds. A locator decides only with exactly one visible match; a modal
 * dialog in front excludes everything behind it. Never throws; a locator with a broken selector counts as no match.
 */
export function locate(document: Document, locators: readonly Locator[], words: Words, options: LocateOptions = {}): Located {
  const box = options.box ?? boxOf;
  const language = options.language ?? languageOf(document);
  const dialog = topDialog(document, options.isOurs);
  const near: ParentNode[] = dialog ? [dialog, ...layersOver(document, dialog)] : [document];
  let many = false;
  // Nested roots are searched only when the document itself has no answer, since finding them costs a full walk.
  for (const depth of ['document', 'nested'] as const) {
    const nested = depth === 'document' || dialog ? [] : [...roots(document)].slice(1);
    for (const root of nested) options.onRoot?.(root);
    const scopes: ParentNode[] = depth === 'document' ? near : nested;
    if (!scopes.length) continue;
    for (const [by, locator] of locators.entries()) {
      try {
        const matches = narrowed(visibleMatches(scopes, locator, words, { ...options, box }), locator, language);
        if (matches.length === 1 && matches[0]) return { found: matches[0].element, by };
        if (matches.length > 1) many = true;
      } catch {
        continue;
      }
    }
  }
  return { missing: many ? 'many' : 'none', tried: locators.length };
}

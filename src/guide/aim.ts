/** From a step to the one thing to do now: which part, and where on the page it is. */
import { locate } from '../page/locate';
import type { Root } from '../page/roots';
import { mentions, sayingOf } from '../page/text';
import { isFilled } from '../page/visible';
import { namesOf } from '../page/names';
import type { Step, StepPart, Words } from '../services/service';
import type { MissReason } from '../shared/messages';

export interface Aim {
  /** What is done on the phone meanwhile. */
  phone: StepPart | null;
  /** What is done here, and the element to do it with. */
  here: StepPart | null;
  target: Element | null;
  /** The target is there, but the page does not take a click on it yet. */
  notYet: boolean;
  /** Why there is no target although the part names one. */
  missing: MissReason | null;
  /** The words to quote for the part's button. */
  quote: string;
}

/**
 * Looks for the current part of the step on the page. Never guesses: two candidates are as good as none. With `retype`, what
 * the fields hold was refused and nothing was typed since, so they count as empty. `onRoot` is told of every nested root that was searched.
 */
export function aim(document: Document, step: Step, words: Words, language: string, retype = false, onRoot?: (root: Root) => void): Aim {
  const phone = step.parts.find((part) => part.where === 'phone') ?? null;
  const here = step.parts.filter((part) => part.where === 'computer');
  const sights = here.map((part) => ({ part, found: part.target ? locate(document, part.target, words, { language, ...(onRoot && { onRoot }) }) : null }));
  const present = sights.filter(({ part, found }) => !(part.optional && found && 'missing' in found));
  // Where nothing but optional parts is left out, the first one is what a person would look for.
  const current = present.find(({ part, found }) => !(found && 'found' in found && isDone(part, found.found, words, retype))) ?? present.at(-1);
  const sight = current?.found && 'missing' in current.found && !present.some(({ found }) => found && 'found' in found) ? sights[0] : current;
  const chosen = sight?.part ?? null;
  let target = sight?.found && 'found' in sight.found ? sight.found.found : null;
  let missing: MissReason | null = sight?.found && 'missing' in sight.found ? sight.found.missing : null;
  if (target && isCovered(document, target)) [target, missing] = [null, 'behind'];
  // The page is not ready for it, as while it fetches a QR code: nothing to click yet, and nothing missing either.
  const notYet = target?.matches(':disabled, [aria-disabled="true"]') ?? false;
  if (notYet) target = null;
  return { phone, here: chosen, target, notYet, missing, quote: quoteFor(chosen, target, words, language) };
}

/** A field is done once it holds something, a list once it shows the word. */
function isDone(part: StepPart, target: Element, words: Words, retype: boolean): boolean {
  if (part.holds) return mentions(target.textContent ?? '', part.holds, words);
  const field = (target as HTMLLabelElement).control ?? target;
  const isText = !/^(radio|checkbox)$/.test((field as HTMLInputElement).type);
  return part.fills === true && isFilled(field) && !(retype && isText);
}

/** What the page itself writes on the target; else the site's word in the page's language. */
function quoteFor(part: StepPart | null, target: Element | null, words: Words, language: string): string {
  const word = part?.quote ? words[part.quote] : undefined;
  const shown = target && !part?.fills ? shownOn(target) : [];
  // A tile says more than its name; the part that is one of the site's words is the name.
  const known = shown.find((text) => part?.quote && sayingOf(text, part.quote, words)) ?? shown.find((text) => text.length <= 60);
  if (known) return known;
  return (word?.[language] ?? word?.['en'])?.[0] ?? '';
}

/** What is written on a control: its names, and the whole texts of its parts. */
function shownOn(target: Element): string[] {
  const parts = [...target.querySelectorAll('*')].filter((part) => part.childElementCount === 0).map((part) => part.textContent ?? '');
  return [...parts, ...namesOf(target)].map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean);
}

/** True where something of the page lies over the middle of the target. Outside the window nothing is known, so it counts as free. */
function isCovered(document: Document, target: Element): boolean {
  const { left, top, width, height } = target.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  const view = document.defaultView;
  if (!view || x < 0 || y < 0 || x > view.innerWidth || y > view.innerHeight) return false;
  const root = target.getRootNode() as Document | ShadowRoot;
  const hit = root.elementsFromPoint(x, y).find((element) => !element.hasAttribute('data-mfa-setup-guide'));
  if (!hit) return false;
  return !(target.contains(hit) || hit.contains(target) || (hit as HTMLLabelElement).control === target);
}

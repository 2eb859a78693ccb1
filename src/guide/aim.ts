/** From a step to the one thing to do now: which part, and where on the page it is. */
import { locate } from '../page/locate';
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
  /** Why there is no target although the part names one. */
  missing: MissReason | null;
  /** The words to quote for the part's button. */
  quote: string;
}

/** Looks for the current part of the step on the page. Never guesses: two candidates are as good as none. */
export function aim(document: Document, step: Step, words: Words, language: string): Aim {
  const phone = step.parts.find((part) => part.where === 'phone') ?? null;
  const here = step.parts.filter((part) => part.where === 'computer');
  let chosen: StepPart | null = null;
  let target: Element | null = null;
  let missing: MissReason | null = null;
  for (const part of here) {
    const found = part.target ? locate(document, part.target, words, { language }) : null;
    // A choice that the page leaves out (only one way is allowed) is no reason to stop at it.
    if (part.optional && found && !('found' in found)) continue;
    chosen = part;
    target = found && 'found' in found ? found.found : null;
    missing = found && 'missing' in found ? found.missing : null;
    if (!part.fills || !target || !isFilled(target)) break;
  }
  if (target && isCovered(document, target)) [target, missing] = [null, 'behind'];
  return { phone, here: chosen, target, missing, quote: quoteFor(chosen, target, words, language) };
}

/** What the page itself writes on the target; else the site's word in the page's language. */
function quoteFor(part: StepPart | null, target: Element | null, words: Words, language: string): string {
  const shown = target && !part?.fills ? namesOf(target).find((name) => name.trim().length <= 80) : undefined;
  if (shown) return shown.replace(/\s+/g, ' ').trim();
  const word = part?.quote ? words[part.quote] : undefined;
  return (word?.[language] ?? word?.['en'])?.[0] ?? '';
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

/**
 * Writes a one-time code into the fields of a page, all of it or nothing. The caller has a user's gesture and knows that the page is
 * of the right host; a page can read what stands in its fields, so only a field that the user can see is written to.
 */
import { cleared, inserted, pasted, putAll, replaced, typed, type Approach } from './approaches';
import { focusOn } from './events';
import { activeOf, isLocked, put, read } from './field';
import { arrived, planFor, wentOn, type NoPlan, type Plan } from './plan';
import { unseen, type Unseen } from './seen';
import { settled } from './settle';

/** `refused`: the text did not arrive, or the page changed it; what stood there before stands there again. */
export type FillFailure = NoPlan | Unseen | 'read-only' | 'refused';
/** `boxes`: how many fields were written to. */
export type FillOutcome = { ok: true; boxes: number } | { ok: false; why: FillFailure };

/**
 * Writes `code` into `boxes`: one field, one per character, or boxes whose `maxlength`s add up to it. Leaves the focus in the last
 * one; never submits by itself, though a page may do so on the last character.
 */
export async function writeCode(boxes: readonly Element[], code: string): Promise<FillOutcome> {
  const plan = planFor(boxes, code);
  if (typeof plan === 'string') return { ok: false, why: plan };
  const [first] = plan.fields();
  const hidden = plan.fields().map((field) => unseen(field, code.length)).find((why) => why !== null);
  if (!first || hidden) return { ok: false, why: hidden ?? 'no-field' };

  const before = plan.fields().map(read);
  const focused = activeOf(first.ownerDocument);
  focusOn(first);
  // Asked after the focus, since some fields are read-only until they have it.
  if (!isLocked(plan.fields()[0] ?? first)) {
    for (const approach of ladder(plan.texts.length)) {
      await cleared(plan);
      if (!await took(approach, plan)) continue;
      rest(plan);
      return { ok: true, boxes: plan.texts.length };
    }
  }
  const isReadOnly = plan.fields().some(isLocked);
  await restored(plan, before);
  if (focused && focused !== activeOf(first.ownerDocument)) (focused as HTMLElement).focus?.();
  return { ok: false, why: isReadOnly ? 'read-only' : 'refused' };
}

/** Boxes often handle a paste, single fields seldom. */
const ladder = (count: number): readonly Approach[] => (count === 1 ? [typed, replaced, pasted, inserted] : [typed, pasted, replaced, inserted]);

/**
 * Whether the page has the code. One that sends the last character off at once may have emptied or removed the fields by the
 * time we look; giving it the code again would use up a try, so that counts as taken where the rest was seen to stand.
 */
async function took(approach: Approach, plan: Plan): Promise<boolean> {
  const given = await approach(plan);
  await settled(plan.view);
  if (arrived(plan)) return true;
  const went = given === 'none' ? null : wentOn(plan);
  return went === 'gone' || (went === 'empty' && given === 'stood');
}

/** Leaves the focus in the last field, unless the page has moved it to something of its own choice. */
function rest(plan: Plan): void {
  const fields = plan.fields();
  const last = fields.at(-1);
  if (!last) return;
  const active = activeOf(last.ownerDocument);
  if (!active || active === last.ownerDocument.body || fields.includes(active)) focusOn(last);
}

/** Puts back what stood there, for the page to notice and, if it objects, without asking. */
async function restored(plan: Plan, before: readonly string[]): Promise<void> {
  const differing = (): [Element, string][] => plan.left().map(([field, at]): [Element, string] => [field, before[at] ?? '']).filter(([field, text]) => read(field) !== text);
  for (const [field, text] of differing().reverse()) putAll(field, text);
  await settled(plan.view);
  for (const [field, text] of differing()) put(field, text);
}

/** A packaged guide with the organisation's words and places in it. Data only: no step is added, none is taken away. */
import type { Guide, Step, StepChange, Words } from '../services/service';

/** The guide as it is to be shown, and the words that its targets may name beside the site's. The same guide where nothing is changed. */
export function changedGuide(guide: Guide, words: Words, changes: readonly StepChange[]): { guide: Guide; words: Words } {
  if (changes.length === 0) return { guide, words };
  const steps = guide.steps.map((step) => changes.filter((change) => change.step === step.id).reduce(changed, step));
  return { guide: { ...guide, steps }, words: Object.assign({}, words, ...changes.map((change) => change.words)) as Words };
}

/** Texts go to the step's first part, a target to the first part that points at something. */
function changed(step: Step, { title, body, link, target }: StepChange): Step {
  const points = step.parts.findIndex((part) => part.target);
  const parts = step.parts.map((part, at) => ({
    ...part,
    ...(at === 0 && { ...(title !== undefined && { title: { plain: title } }), ...(body !== undefined && { body: { plain: body } }), ...(link !== undefined && { link }) }),
    // The organisation knows its page: its way comes first, ours stay.
    ...(at === points && target.length > 0 && { target: [...target, ...(part.target ?? [])] }),
  }));
  return { ...step, parts };
}

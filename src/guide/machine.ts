import { countOf } from '../services/methods';
import type { Guide, Observation, Step } from '../services/service';
import type { Run } from './run';

/** What the card has to show. `point` or `words` is decided later, by whether the target is found on the page. */
export type Show =
  | { kind: 'step'; step: Step; number: number; total: number }
  | { kind: 'detour'; step: Step }
  /** The user says the step is done, but the page still shows it: the next one in words, without pointing. */
  | { kind: 'ahead'; step: Step; next: Step | null; number: number; total: number }
  /** The guide starts with the choice of a method. */
  | { kind: 'choose' }
  /** A method that this guide registers is already in the list. */
  | { kind: 'already' }
  /** The page offers other methods, but not this guide's. */
  | { kind: 'not-offered' }
  | { kind: 'done'; leave: Step | null }
  /** The user has said of every step that it is done; no page confirmed it. */
  | { kind: 'over' }
  | { kind: 'wait' }
  /** Ours, but no view that the guide knows. */
  | { kind: 'lost' };

/** The run as it is once this observation is taken in. Returns the same object where nothing changed. */
export function advance(guide: Guide, observation: Observation, run: Run): Run {
  const { facts } = observation;
  let next = run;
  const set = (part: Partial<Run>): void => { next = { ...next, ...part }; };
  if (next.had === null && facts.methods && !next.added) set({ had: facts.methods });
  if (facts.added && next.added === null && guide.registers.includes(facts.added)) set({ added: facts.added });
  if (!next.done && reached(guide, observation, next)) set({ done: true });
  const step = stepOn(guide, observation, next);
  if (step && !next.seen.includes(step.id)) set({ seen: [...next.seen, step.id] });
  return next;
}

/** A guide ends with evidence (design 3.2): the list holds more of its kinds than before, or the page said "added". */
function reached(guide: Guide, observation: Observation, run: Run): boolean {
  const { methods } = observation.facts;
  // A switch that was on before the guide did anything is no end of it.
  if (guide.ends) return guide.ends(observation) && guide.steps.some(({ id, detour }) => !detour && run.seen.includes(id));
  if (run.added) return true;
  return Boolean(methods && run.had && countOf(methods, guide.registers) > countOf(run.had, guide.registers));
}

/** The step to show: a pure function of guide, page and run. Call it with a run that `advance` has returned. */
export function decide(guide: Guide, observation: Observation, run: Run): Show {
  const step = stepOn(guide, observation, run);
  if (run.done) return { kind: 'done', leave: step?.finishes ? step : null };
  if (observation.page === 'info.loading' || observation.page === 'sign-in.transit') return { kind: 'wait' };
  if (guide.chooses && (!step?.detour || observation.page === 'must-register')) return { kind: 'choose' };
  if (!run.another && guide.ends?.(observation)) return { kind: 'already' };
  if (!step) return { kind: isOver(guide, observation, run) ? 'over' : 'lost' };
  if (step.detour) return { kind: 'detour', step };
  const { methods } = observation.facts;
  if (!guide.ends && methods && !guide.adds && !run.another && run.had && countOf(run.had, guide.registers) > 0) return { kind: 'already' };
  const { offered } = observation.facts;
  if (offered?.length && !(guide.picks ?? guide.registers).some((kind) => offered.includes(kind))) return { kind: 'not-offered' };
  const plan = planFor(guide, observation, run);
  const at = plan.indexOf(step);
  const place = { number: at + 1, total: plan.length };
  if (!run.skipped.includes(step.id)) return { kind: 'step', step, ...place };
  return { kind: 'ahead', step, next: plan[at + 1] ?? null, ...place };
}

function stepOn(guide: Guide, observation: Observation, run: Run): Step | undefined {
  return guide.steps.find((step) => step.on(observation) && !isTicked(step, run));
}

const isTicked = (step: Step, run: Run): boolean => step.manual === true && run.skipped.includes(step.id);

/** Where this page has a step at all, the user's own word has ended it, and none comes after it. */
function isOver(guide: Guide, observation: Observation, run: Run): boolean {
  const ticked = guide.steps.filter((step) => isTicked(step, run));
  return ticked.some((step) => step.on(observation)) && ticked.at(-1) === guide.steps.findLast(({ detour }) => !detour);
}

/** The numbered steps that lie on this user's way: those of the other mode do not count unless they were really walked. */
function planFor(guide: Guide, observation: Observation, run: Run): Step[] {
  const interrupt = observation.facts.mode === 'interrupt';
  return guide.steps.filter((step) =>
    !step.detour && (!step.mode || step.on(observation) || run.seen.includes(step.id) || step.mode === (interrupt ? 'interrupt' : 'manage')));
}

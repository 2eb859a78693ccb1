/** Leads a user through a guide on one page: watches, decides, finds the target, and says what the card has to show. */
import type { World } from './world';
import type { Guide, Observation, Words } from '../services/service';
import { alive } from '../shared/native';
import type { CardSnapshot, MissReason, Progress } from '../shared/messages';
import { send } from '../shared/send';
import { aim, type Aim } from './aim';
import { advance, decide, type Show } from './machine';
import { changedGuide } from './override';
import { offerable } from './offer';
import type { Run } from './run';

/** How long a target may be missing before the card says so, in ms: pages build their dialogs in pieces. */
const PATIENCE = 4000;
/** How long a page may be unknown before the card says that it is not part of the guide, in ms. */
const UNKNOWN_PATIENCE = 2000;

export interface Scene {
  guide: Guide;
  run: Run;
  show: Show;
  aim: Aim | null;
  observation: Observation;
  /** The target is missing, but not yet for long, or it takes no click yet. */
  patient: boolean;
}

export type Stage = { kind: 'empty' } | { kind: 'offer'; observation: Observation } | { kind: 'scene'; scene: Scene };

export interface Lead {
  /** The guides of the site whose page this is. */
  guides: readonly Guide[];
  start(guide: string, second?: boolean): void;
  stop(): void;
  dismissOffer(): void;
  /** "I already did this" and its way back. */
  skip(step: string, on: boolean): void;
  addAnother(): void;
  take(snapshot: CardSnapshot): void;
}

/** Starts leading on this page; `show` gets every new stage, and when (`performance.now`) the page was looked at for it. */
export function lead(world: World, first: CardSnapshot, isOurs: (node: Node) => boolean, show: (stage: Stage, at: number) => void): Lead {
  let snapshot = first;
  let waiting: { forWhat: string; since: number } | null = null;
  let reported = '';
  // What was typed was refused: until something is typed again, the field is where to go on.
  let [refusal, retype] = ['', false];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown: Stage['kind'] = 'empty';

  const look = (): void => {
    if (!alive()) return world.quit();
    const at = performance.now();
    const draw = (stage: Stage): void => {
      shown = stage.kind;
      show(stage, at);
    };
    const observation = world.site.observe(document, new URL(location.href));
    if (observation) world.looked(observation);
    const { guide, words } = guideNow();
    // The page draws what matters in a frame, and the card is there.
    if (!observation || observation.page === 'in-frame') return draw({ kind: 'empty' });
    if (!snapshot.run || !guide) {
      return draw(snapshot.offer && offerable(observation) ? { kind: 'offer', observation } : { kind: 'empty' });
    }
    // A guide that reached its end has nothing to say while one signs in; on the list of methods it has.
    if (snapshot.run.done && !observation.facts.mode && /^(sign-in|challenge|must-register|unknown)/.test(observation.page)) return draw({ kind: 'empty' });
    update(advance(guide, observation, snapshot.run));
    const error = observation.facts.error ?? '';
    if (error !== refusal) [refusal, retype] = [error, error !== ''];
    const decided = decide(guide, observation, snapshot.run);
    const step = 'step' in decided ? decided.step : decided.kind === 'done' ? decided.leave : null;
    const aimed = step ? aim(document, step, words, observation.language, retype, watching.enter) : null;
    const forWhat = decided.kind === 'lost' ? 'page' : step && aimed?.missing ? step.id : null;
    const patient = stillWaits(forWhat, forWhat === 'page' ? UNKNOWN_PATIENCE : PATIENCE);
    if (step && aimed?.missing && !patient) report(step.id, aimed.missing);
    const calm: Show = decided.kind === 'lost' && patient ? { kind: 'wait' } : decided;
    draw({ kind: 'scene', scene: { guide, run: snapshot.run, show: calm, aim: aimed, observation, patient: patient || (aimed?.notYet ?? false) } });
  };

  // Worked out once for a snapshot's changes: words are looked up by the object that holds them.
  let known: { id: string; from: Guide | undefined; changes: CardSnapshot['changes']; guide: Guide | undefined; words: Words } | null = null;
  function guideNow(): { guide: Guide | undefined; words: Words } {
    const { run, changes } = snapshot;
    const id = run?.guide ?? '';
    const from = world.book?.guides.find((one) => one.id === id);
    if (known?.id === id && known.from === from && known.changes === changes) return known;
    const words = world.book?.words ?? {};
    known = { id, from, changes, ...(from ? changedGuide(from, words, changes) : { guide: undefined, words }) };
    return known;
  }

  /** Missing is a state, not an error: true while it has not lasted `patience` ms; then looks again by itself. */
  function stillWaits(forWhat: string | null, patience: number): boolean {
    const now = performance.now();
    if (waiting?.forWhat !== forWhat) waiting = forWhat === null ? null : { forWhat, since: now };
    const left = waiting ? waiting.since + patience - now : 0;
    clearTimeout(timer);
    if (left > 0) timer = setTimeout(look, left);
    return left > 0;
  }

  /** Counts a target that stayed missing, once. */
  function report(step: string, reason: MissReason): void {
    const miss = `${step}:${reason}`;
    if (reported !== miss) void send('run/missed', { step, reason }).catch(() => undefined);
    reported = miss;
  }

  /** Keeps the run here at once and tells the background, which merges. */
  function update(run: Run): void {
    if (run === snapshot.run) return;
    snapshot = { ...snapshot, run };
    const { seen, skipped, had, added, another, done } = run;
    const progress: Progress = { seen, skipped, had, added, another, done };
    void send('run/progress', { id: run.id, progress }).catch(() => undefined);
  }

  const take = (next: CardSnapshot): void => {
    snapshot = next;
    watching.wake();
    look();
  };

  const edit = (change: (run: Run) => Run): void => {
    if (snapshot.run) update(change(snapshot.run));
    look();
  };

  document.addEventListener('input', (event) => { if (event.isTrusted) retype = false; }, { capture: true, signal: world.signal });
  const isLively = (): boolean => (snapshot.run !== null && !snapshot.run.done) || shown !== 'empty';
  const watching = world.watch(document, look, world.signal, { isOurs, isLively });
  world.signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  look();
  return {
    guides: world.book?.guides ?? [],
    start: (guide, second = false) => void send('run/start', { guide, second }).then(take, () => undefined),
    stop: () => {
      const gone = (): void => { snapshot = { ...snapshot, run: null, offer: false }; look(); };
      // The card goes when the guide has ended, not before: a page loaded in between would bring it back.
      if (snapshot.run) void send('run/stop', { id: snapshot.run.id }).then(gone, gone);
      else gone();
    },
    dismissOffer: () => {
      void send('offer/dismissed', {}).catch(() => undefined);
      snapshot = { ...snapshot, offer: false };
      look();
    },
    skip: (step, on) => edit((run) => ({ ...run, skipped: on ? [...run.skipped, step] : run.skipped.filter((id) => id !== step) })),
    addAnother: () => edit((run) => ({ ...run, another: true })),
    take,
  };
}

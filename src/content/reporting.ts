/** Tells the background what the page says about MFA: once the page rests, when it says something else than last time, and again where that failed. */
import type { Report } from '../accounts/report';
import type { Observation } from '../services/service';
import { send } from '../shared/send';
import { reportOf } from './report';

/** How long a page must say the same before it is reported, in ms: lists are drawn row by row, and one that is missing is most often only late. */
const REST = 250;
const LATE = 5000;
/** Tries to reach the background, and the time before the next one, in ms: its worker may die over a message. */
const TRIES = 4;
const AGAIN = 500;

/** Takes every look at the page; `save` sends one report. Ends with `signal`. */
export function reporting(signal: AbortSignal, save = (report: Report): Promise<unknown> => send('page/evidence', report)): (observation: Observation) => void {
  let waiting: { text: string; report: Report; isLate: boolean } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = '';
  let knownAs: string | undefined;
  // One after another: the background stamps what arrives with its own time, so an older look must never arrive after a newer one.
  let queue = Promise.resolve();

  const drop = (): void => {
    clearTimeout(timer);
    waiting = null;
  };
  const flush = (): void => {
    const now = waiting;
    drop();
    if (!now) return;
    last = now.text;
    knownAs = now.report.account?.identity;
    queue = queue.then(async () => {
      for (let tries = 1; tries <= TRIES && !signal.aborted; tries++) {
        if (await save(now.report).then(() => true, () => false)) return;
        await new Promise((again) => setTimeout(again, AGAIN * tries));
      }
      if (last === now.text) last = '';
    });
  };

  // A page that is left says what it said; what was perhaps only late stays unsaid.
  addEventListener('pagehide', () => { if (!waiting?.isLate) flush(); }, { signal });
  signal.addEventListener('abort', drop);

  return (observation) => {
    const report = reportOf(observation);
    const text = JSON.stringify(report);
    if (text === waiting?.text) return;
    // What the page said until now and says no more was perhaps half drawn.
    drop();
    // That somebody is signed in is news once a page; every view of it says so.
    if (!report || text === last || (report.account?.identity === knownAs && !report.rows.length && report.said.every(({ kind }) => kind === 'signed-in'))) return;
    const isLate = report.said.some(({ kind }) => kind === 'not-checked');
    waiting = { text, report, isLate };
    timer = setTimeout(flush, isLate ? LATE : REST);
  };
}

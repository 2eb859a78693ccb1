/** Tells the background what the page says about MFA: once the page rests, when it says something else than last time, and again where that failed. */
import type { Report } from '../accounts/report';
import type { Observation } from '../services/service';
import { send } from '../shared/send';
import { reportOf } from './report';

/** How long a page must say the same before it is reported, in ms: lists are drawn row by row. */
const REST = 250;
/** The same for a list that is missing, which most often is only late. */
const LATE = 5000;
/** Tries to reach the background, and the time before the next one, in ms: its worker may die over a message. */
const TRIES = 4;
const AGAIN = 500;

/** Takes every look at the page; `save` sends one report. Ends with `signal`. */
export function reporting(signal: AbortSignal, save = (report: Report): Promise<unknown> => send('page/evidence', report)): (observation: Observation) => void {
  let waiting: Report | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = '';
  let knownAs = '';
  // One after another: the background stamps what arrives with its own time, so an older look must never arrive after a newer one.
  let queue = Promise.resolve();

  const flush = (): void => {
    clearTimeout(timer);
    const report = waiting;
    waiting = null;
    if (!report) return;
    last = JSON.stringify(report);
    knownAs = report.account?.identity ?? knownAs;
    queue = queue.then(() => tell(report));
  };

  const tell = async (report: Report): Promise<void> => {
    for (let tries = 1; tries <= TRIES && !signal.aborted; tries++) {
      try {
        await save(report);
        return;
      } catch {
        await new Promise((again) => setTimeout(again, AGAIN * tries));
      }
    }
    if (last === JSON.stringify(report)) last = '';
  };

  // A page that is left says what it said; what was perhaps only late stays unsaid.
  globalThis.addEventListener('pagehide', () => { if (waiting && !isLate(waiting)) flush(); }, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  return (observation) => {
    const report = reportOf(observation);
    // That somebody is signed in is news once a page; every view of it says so.
    const isNews = report && !(report.account?.identity === knownAs && report.rows.length === 0 && report.said.every(({ kind }) => kind === 'signed-in'));
    if (waiting && report && JSON.stringify(report) === JSON.stringify(waiting)) return;
    // What the page said until now and rests no more was perhaps half drawn.
    clearTimeout(timer);
    waiting = null;
    if (!isNews || JSON.stringify(report) === last) return;
    waiting = report;
    timer = setTimeout(flush, isLate(report) ? LATE : REST);
  };
}

const isLate = ({ said }: Report): boolean => said.some(({ kind }) => kind === 'not-checked');

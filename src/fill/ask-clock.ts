/** The clock of the site that will check the code, by its own server's word (facts on vaults, 3): to that site alone, only when a code is due. */

export interface ClockReading {
  /** The answer's `Date` and `Age` headers. */
  date: string;
  age: string | null;
  /** Milliseconds since 1970 by this computer. */
  sentAt: number;
  receivedAt: number;
}

/** Longest wait, in ms: a slow site is filled without. */
const PATIENCE = 1_500;

/** What any site answers, found or not, before the page's own address: that may redirect, or mean something to a server. */
const paths = (page: Location): string[] => [...new Set(['/favicon.ico', '/robots.txt', page.pathname])];

/** Asks the page's own origin for headers, without query and cookies, and follows no redirect; null when nothing follows from the answers. */
export async function askClock(view: Window & typeof globalThis): Promise<ClockReading | null> {
  const signal = AbortSignal.timeout(PATIENCE);
  for (const path of paths(view.location)) {
    const sentAt = Date.now();
    const answer = await view.fetch(`${view.location.origin}${path}`, {
      method: 'HEAD', cache: 'no-store', credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer', signal,
    }).catch(() => null);
    const date = answer?.headers.get('date');
    if (answer && date) return { date, age: answer.headers.get('age'), sentAt, receivedAt: Date.now() };
  }
  return null;
}

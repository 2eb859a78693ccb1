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

/** Asks for the headers of the page's own address, without its query and without cookies; null when nothing follows from the answer. */
export async function askClock(view: Window & typeof globalThis): Promise<ClockReading | null> {
  const sentAt = Date.now();
  try {
    const answer = await view.fetch(`${view.location.origin}${view.location.pathname}`, {
      method: 'HEAD', cache: 'no-store', credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer', signal: AbortSignal.timeout(PATIENCE),
    });
    const date = answer.headers.get('date');
    return date === null ? null : { date, age: answer.headers.get('age'), sentAt, receivedAt: Date.now() };
  } catch {
    return null;
  }
}

/** This computer's clock against that of the site which checks the code: most "wrong codes" are wrong clocks (facts on vaults, 3). */

export interface ClockOffset {
  /** What to add to this computer's time to get the site's. */
  offsetMs: number;
  /** The true offset is at most this far away. */
  uncertaintyMs: number;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const IMF_DATE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d\d) ([A-Z][a-z]{2}) (\d{4}) (\d\d):(\d\d):(\d\d) GMT$/;

/**
 * Compares the `Date` header of an answer (RFC 9110, 6.6.1) with the times, by this computer, at which the question was sent and
 * the answer came. `ageHeader`: the answer's `Age`, when a cache gave it (RFC 9111, 5.1). Null when nothing follows from it.
 */
export function offsetFrom(dateHeader: string | null, sentAt: number, receivedAt: number, ageHeader: string | null = null): ClockOffset | null {
  const date = dateHeader === null ? null : readDate(dateHeader);
  // The clock was set while we waited.
  if (date === null || receivedAt < sentAt) return null;
  const age = ageHeader === null ? 0 : /^\d{1,9}$/.test(ageHeader) ? Number(ageHeader) : null;
  if (age === null) return null;
  // Whole seconds, cut off: the site's time was up to a second later than it says; so was the age.
  const cut = age > 0 ? 2000 : 1000;
  return {
    offsetMs: Math.round(date + age * 1000 + cut / 2 - (sentAt + receivedAt) / 2),
    uncertaintyMs: Math.ceil(cut / 2 + (receivedAt - sentAt) / 2),
  };
}

/** At `now` the site surely is in another period than this computer, so that it expects another code. `period` in seconds. */
export function matters({ offsetMs, uncertaintyMs }: ClockOffset, period: number, now: number): boolean {
  const step = (at: number): number => Math.floor(at / (period * 1000));
  return step(now + offsetMs - uncertaintyMs) > step(now) || step(now + offsetMs + uncertaintyMs) < step(now);
}

/** IMF-fixdate, which every server must send; `Date.parse` would take much else, by rules that differ between browsers. */
function readDate(text: string): number | null {
  const [, day, name, year, ...time] = IMF_DATE.exec(text) ?? [];
  const month = MONTHS.indexOf(name ?? '');
  if (month < 0) return null;
  const [hour, minute, second] = time.map(Number) as [number, number, number];
  const at = Date.UTC(Number(year), month, Number(day), hour, minute, second);
  return new Date(at).getUTCDate() === Number(day) && hour < 24 && minute < 60 && second <= 60 ? at : null;
}

/** When to remind of accounts that lack MFA. Pure: the background asks, and shows; times in ms, days and hours in local time. */
import type { Row } from './checklist';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** From how long before a deadline on the reminder speaks of it, and a snooze no longer covers its last day (ms). */
const NEAR = 7 * DAY;
/** No reminder so soon after a page itself has said it (ms): the user is perhaps still at it. */
const CALM = 4 * 60 * MINUTE;

export interface ReminderSettings {
  /** The one switch for all of them. */
  off: boolean;
  /** At most one reminder in so many days; at least 1. */
  everyDays: number;
  /** No reminder before (ms). */
  snoozedUntil?: number;
  /** 0 Sunday … 6 Saturday. */
  quietDays: readonly number[];
  /** Minutes after midnight; a span over midnight has `from` after `to`, and an empty one means none. */
  quietHours?: { from: number; to: number };
  /** When the last one was shown (ms). */
  lastShown?: number;
}

export interface Reminder {
  /** Never before `now`. */
  at: number;
  why: 'lacking' | 'deadline-near' | 'deadline-past';
  /** Accounts that lack MFA. */
  count: number;
  /** The earliest of the organisation's and the services' own deadlines. */
  deadline?: number;
}

/** The next reminder, or null: switched off, nothing lacking, or every day is quiet. Never more often than set, deadline or not. */
export function nextReminder(settings: ReminderSettings, rows: readonly Row[], now: number, deadline?: number): Reminder | null {
  const lacking = rows.filter((row) => row.counted && row.state === 'off');
  if (settings.off || lacking.length === 0) return null;
  const ends = [...(deadline === undefined ? [] : [deadline]), ...lacking.flatMap(({ due }) => (due === null ? [] : [due]))];
  const end = ends.length ? Math.min(...ends) : undefined;
  const told = Math.max(...lacking.map(({ account }) => Math.min(account?.proof?.when ?? 0, now)));
  const at = loudFrom(Math.max(now, told + CALM, earliest(settings, now), snoozeEnd(settings, now, end)), settings);
  if (at === null) return null;
  const why = end === undefined || at < end - NEAR ? 'lacking' : at < end ? 'deadline-near' : 'deadline-past';
  return { at, why, count: lacking.length, ...(end !== undefined && { deadline: end }) };
}

/** A last time in the future comes from a clock that was wrong then. */
const earliest = ({ lastShown, everyDays }: ReminderSettings, now: number): number =>
  lastShown === undefined ? 0 : Math.min(lastShown, now) + Math.max(1, everyDays) * DAY;

/** A snooze holds, but the last day before a deadline that is still to come is worth a word. */
function snoozeEnd({ snoozedUntil = 0 }: ReminderSettings, now: number, end: number | undefined): number {
  return end !== undefined && end > now ? Math.min(snoozedUntil, end - DAY) : snoozedUntil;
}

/** The first moment from `at` on that is in no quiet day or hour; null where there is none within a fortnight. */
function loudFrom(at: number, { quietDays, quietHours }: ReminderSettings): number | null {
  let time = at;
  for (let tries = 0; tries < 30; tries++) {
    const date = new Date(time);
    if (quietDays.includes(date.getDay())) time = startOf(date, 1, 0);
    else {
      const end = quietEnd(date, quietHours);
      if (end === null) return time;
      time = end;
    }
  }
  return null;
}

/** When the quiet hours that `date` lies in are over; null where it lies in none. */
function quietEnd(date: Date, hours: ReminderSettings['quietHours']): number | null {
  if (!hours || hours.from === hours.to) return null;
  const minute = date.getHours() * 60 + date.getMinutes();
  const overnight = hours.from > hours.to;
  const late = minute >= hours.from;
  const early = minute < hours.to;
  if (overnight ? !late && !early : !late || !early) return null;
  const end = startOf(date, overnight && late ? 1 : 0, hours.to);
  // Where the clock is put forward over the end, the end does not exist on that day: any later minute will do.
  return end > date.getTime() ? end : date.getTime() + MINUTE;
}

/** Local midnight so many days later, plus minutes; the calendar takes care of days of 23 or 25 hours. */
const startOf = (date: Date, days: number, minutes: number): number =>
  new Date(date.getFullYear(), date.getMonth(), date.getDate() + days, 0, minutes).getTime();

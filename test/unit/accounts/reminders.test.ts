import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row } from '../../../src/accounts/checklist';
import { nextReminder, type ReminderSettings } from '../../../src/accounts/reminders';
import { fold, noAccounts } from '../../../src/accounts/merge';
import { DAY, MINUTE, only, seen, START } from './samples';

const row = (state: Row['state'], due: number | null = null, counted = true): Row =>
  ({ id: 'a', service: 'a', name: 'A', account: null, state, required: false, next: { do: 'nothing' }, done: false, counted, due });
const lacking = [row('off')];
/** Local time of a day in October 2026; the 5th is a Monday. */
const local = (day: number, hour = 10, minute = 0): number => new Date(2026, 9, day, hour, minute).getTime();
const usual: ReminderSettings = { off: false, everyDays: 3, quietDays: [] };

describe('no reminder', () => {
  it.each([
    ['switched off', { ...usual, off: true }, lacking],
    ['nothing is off', usual, [row('unknown'), row('weak'), row('on'), row('excused')]],
    ['only somebody else\'s is off', usual, [row('off', null, false)]],
    ['every day is quiet', { ...usual, quietDays: [0, 1, 2, 3, 4, 5, 6] }, lacking],
  ] as const)('%s', (_why, settings, rows) => { expect(nextReminder(settings, rows, local(5), local(6))).toBeNull(); });
});

describe('when', () => {
  const at = (settings: Partial<ReminderSettings>, now: number, deadline?: number) => nextReminder({ ...usual, ...settings }, lacking, now, deadline)?.at;
  it('now, if none was shown; else so many days later', () => {
    expect(at({}, local(5))).toBe(local(5));
    expect(at({ lastShown: local(4) }, local(5))).toBe(local(4) + 3 * DAY);
    expect(at({ lastShown: local(1) }, local(5))).toBe(local(5));
    expect(at({ lastShown: local(4), everyDays: 0 }, local(4))).toBe(local(5));
  });
  it('a clock that was wrong silences nothing for years', () => { expect(at({ lastShown: local(5) + 900 * DAY }, local(5))).toBe(local(5) + 3 * DAY); });
  it('after the snooze, but not past the last day before a deadline', () => {
    expect(at({ snoozedUntil: local(20) }, local(5))).toBe(local(20));
    expect(at({ snoozedUntil: local(20) }, local(5), local(15))).toBe(local(14));
    expect(at({ snoozedUntil: local(20) }, local(16), local(15))).toBe(local(20));
  });
  it('after quiet days and hours', () => {
    expect(at({ quietDays: [1, 2] }, local(5))).toBe(local(7, 0));
    expect(at({ quietHours: { from: 9 * 60, to: 12 * 60 } }, local(5))).toBe(local(5, 12));
    expect(at({ quietHours: { from: 18 * 60, to: 8 * 60 } }, local(5, 22))).toBe(local(6, 8));
    expect(at({ quietHours: { from: 18 * 60, to: 8 * 60 } }, local(6, 7))).toBe(local(6, 8));
    expect(at({ quietHours: { from: 18 * 60, to: 8 * 60 }, quietDays: [6, 0] }, local(9, 19))).toBe(local(12, 8));
    expect(at({ quietHours: { from: 60, to: 60 } }, local(5, 1))).toBe(local(5, 1));
  });
});

describe('why', () => {
  it.each([[30, 'lacking'], [7, 'deadline-near'], [1, 'deadline-near'], [-1, 'deadline-past']] as const)('%i days before the deadline: %s', (days, why) => {
    expect(nextReminder(usual, lacking, local(5), local(5) + days * DAY)).toMatchObject({ why, count: 1 });
  });
  it('a service\'s own date counts as a deadline', () => {
    expect(nextReminder(usual, [row('off', local(7)), row('off')], local(5), local(30))).toMatchObject({ why: 'deadline-near', deadline: local(7), count: 2 });
  });
});

it('never early, never more often than set, never in a quiet day or hour', () => {
  const minute = fc.integer({ min: 0, max: 1439 });
  fc.assert(fc.property(
    fc.record({ off: fc.constant(false), everyDays: fc.integer({ min: 1, max: 60 }), quietDays: fc.subarray([0, 1, 2, 3, 4, 5, 6]), quietHours: fc.record({ from: minute, to: minute }),
      lastShown: fc.integer({ min: local(-300), max: local(5) }), snoozedUntil: fc.integer({ min: local(-9), max: local(99) }) }),
    fc.integer({ min: local(5), max: local(200) }), fc.integer({ min: local(-9), max: local(300) }),
    (settings, now, deadline) => {
      const reminder = nextReminder(settings, lacking, now, deadline);
      if (!reminder) { expect(settings.quietDays).toHaveLength(7); return; }
      const date = new Date(reminder.at);
      expect(reminder.at).toBeGreaterThanOrEqual(Math.max(now, settings.lastShown + settings.everyDays * DAY));
      expect(settings.quietDays).not.toContain(date.getDay());
      const { from, to } = settings.quietHours;
      const at = date.getHours() * 60 + date.getMinutes();
      expect(from < to ? at >= from && at < to : from > to && (at >= from || at < to)).toBe(false);
    }), { numRuns: 500 });
});

it('does not come while the page has only just said it', () => {
  const rows = [{ ...row('off'), account: only(fold(noAccounts, [seen.demand(0)])) }];
  expect(nextReminder({ off: false, everyDays: 3, quietDays: [] }, rows, START + MINUTE)?.at).toBe(START + 240 * MINUTE);
  expect(nextReminder({ off: false, everyDays: 3, quietDays: [] }, rows, START + 300 * MINUTE)?.at).toBe(START + 300 * MINUTE);
});

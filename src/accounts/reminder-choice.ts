/** What the user chose about reminders, and what of it holds under the organisation's policy. */
import * as v from 'valibot';
import type { ReminderSettings } from './reminders';
import { time } from './evidence';

const days = v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6))), v.maxLength(7));
const minute = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(24 * 60));

const entries = {
  /** The one switch for all reminders. */
  off: v.boolean(),
  everyDays: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(365)),
  quietDays: days,
  quietHours: v.nullable(v.strictObject({ from: minute, to: minute })),
  snoozedUntil: time,
  /** When the last one was shown. */
  lastShown: time,
};

const ownReminders = v.strictObject(entries);
/** Days 0 Sunday … 6 Saturday, hours in minutes after midnight, times in ms. */
export type OwnReminders = v.InferOutput<typeof ownReminders>;
/** What a page may change: not when the last one was shown. */
export const reminderChange = v.strictObject({
  off: v.exactOptional(entries.off), everyDays: v.exactOptional(entries.everyDays), quietDays: v.exactOptional(entries.quietDays),
  quietHours: v.exactOptional(entries.quietHours), snoozedUntil: v.exactOptional(entries.snoozedUntil),
});

export const noChoice: OwnReminders = { off: false, everyDays: 3, quietDays: [], quietHours: null, snoozedUntil: 0, lastShown: 0 };

/** What storage gives, where it has the shape; the defaults otherwise. */
export function readOwnReminders(stored: unknown): OwnReminders {
  const read = v.safeParse(ownReminders, stored);
  return read.success ? read.output : noChoice;
}

/** What an organisation says about reminders; a part that it leaves out is the user's to choose. */
export interface ReminderRules { show?: boolean; everyDays?: number; quietDays?: readonly number[]; quietHours?: { from: number; to: number } }

/** The settings that hold. A snooze is the user's in any case. */
export function remindersUnder(rules: ReminderRules, own: OwnReminders): ReminderSettings {
  const quietHours = rules.quietHours ?? own.quietHours;
  return {
    off: rules.show === undefined ? own.off : !rules.show, everyDays: rules.everyDays ?? own.everyDays, quietDays: rules.quietDays ?? own.quietDays,
    ...(quietHours && { quietHours }), ...(own.snoozedUntil > 0 && { snoozedUntil: own.snoozedUntil }), ...(own.lastShown > 0 && { lastShown: own.lastShown }),
  };
}

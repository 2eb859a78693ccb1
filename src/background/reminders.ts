/** Reminders of accounts that lack MFA: an alarm for the next one, and the notice itself. The decision is `accounts/reminders`. */
import type { Row } from '../accounts/checklist';
import { readOwnReminders, remindersUnder, type OwnReminders } from '../accounts/reminder-choice';
import { nextReminder, type Reminder } from '../accounts/reminders';
import { deadlineOf, rulesOf } from '../policy/policy';
import type { Policy } from '../policy/schema';
import { browser } from '../shared/browser';
import { t } from '../shared/i18n';
import { dayText } from '../shared/intl';
import { openChecklist } from './checklist-tab';
import { speakChosen } from './language';

const KEY = 'reminders';
const ALARM = 'reminder';
const NOTICE = 'accounts-without-mfa';

export async function readReminders(): Promise<OwnReminders> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  return readOwnReminders(stored);
}

/** Changes what the user chose, under a lock as the book. */
export const changeReminders = (change: Partial<OwnReminders>): Promise<void> =>
  navigator.locks.request(KEY, async () => browser.storage.local.set({ [KEY]: { ...await readReminders(), ...change } }));

async function nextFor(rows: readonly Row[], policy: Policy, now: number): Promise<Reminder | null> {
  return nextReminder(remindersUnder(rulesOf(policy), await readReminders()), rows, now, deadlineOf(policy));
}

/** Sets the alarm for the next reminder, or takes it away. An alarm is a hint: when it fires everything is decided anew. */
export async function planReminder(rows: readonly Row[], policy: Policy): Promise<void> {
  const next = await nextFor(rows, policy, Date.now());
  if (!next) {
    await browser.alarms.clear(ALARM);
    await browser.notifications.clear(NOTICE);
    return;
  }
  const planned = await browser.alarms.get(ALARM);
  // One that fires too early decides anew and sets the next one.
  if (!planned || planned.scheduledTime > next.at) await browser.alarms.create(ALARM, { when: next.at });
}

/** Shows the reminder if one is due. When is written down first, so that a worker that dies here never shows it twice. */
async function remindIfDue(rows: readonly Row[], policy: Policy): Promise<void> {
  const now = Date.now();
  const next = await nextFor(rows, policy, now);
  if (!next || next.at > now) return;
  await changeReminders({ lastShown: now });
  await speakChosen();
  await browser.notifications.create(NOTICE, { type: 'basic', iconUrl: browser.runtime.getURL('icons/128.png'), title: titleOf(next), message: t('reminder_body') });
}

function titleOf({ why, count, deadline }: Reminder): string {
  const day = deadline === undefined ? '' : dayText(deadline);
  switch (why) {
    case 'lacking': return t('reminder_lacking', count);
    case 'deadline-near': return t('reminder_deadline', count, day);
    case 'deadline-past': return t('reminder_past', count, day);
  }
}

/** Registers at the top level of the background. `rows` gives the checklist as it is when an alarm fires. */
export function followReminders(rows: () => Promise<{ rows: Row[]; policy: Policy }>): void {
  const check = async (): Promise<void> => {
    const now = await rows();
    await remindIfDue(now.rows, now.policy);
    await planReminder(now.rows, now.policy);
  };
  browser.alarms.onAlarm.addListener(({ name }) => { if (name === ALARM) void check(); });
  browser.notifications.onClicked.addListener((id) => {
    if (id !== NOTICE) return;
    void browser.notifications.clear(NOTICE);
    void openChecklist();
  });
}

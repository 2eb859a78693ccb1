/** Reminders of accounts that lack MFA: one switch, how often, and when not. What the organisation decided is shown and cannot be changed. */
import { remindersUnder, type OwnReminders } from '../accounts/reminder-choice';
import { rulesOf } from '../policy/policy';
import type { AccountsSnapshot } from '../shared/account-messages';
import { t } from '../shared/i18n';
import { amountText, week, weekdayText } from '../shared/intl';
import type { Speech } from '../checklist/words';

const WEEK = 7 * 24 * 3_600_000;
const OFTEN = [1, 3, 7, 14, 30];
const QUIET = { from: 18 * 60, to: 8 * 60 };

const clock = (minutes: number): string => `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const minutesOf = (value: string): number | null => (/^\d\d:\d\d$/.test(value) ? Number(value.slice(0, 2)) * 60 + Number(value.slice(3)) : null);

interface Props { snapshot: AccountsSnapshot; speech: Speech; remind: (change: Partial<OwnReminders>) => Promise<void> }

export function Reminders({ snapshot: { policy: { policy }, reminders, now }, speech, remind }: Props) {
  const rules = rulesOf(policy);
  const { off, everyDays, quietDays, quietHours } = remindersUnder(rules, reminders);
  const fixed = Object.keys(rules).length > 0;
  const days = new Set(quietDays);
  const often = [...new Set([...OFTEN, everyDays])].sort((a, b) => a - b);
  const toggle = (day: number): void => void remind({ quietDays: [0, 1, 2, 3, 4, 5, 6].filter((one) => days.has(one) !== (one === day)) });
  const setHours = (part: 'from' | 'to', value: string): void => { const at = minutesOf(value); if (at !== null && quietHours) void remind({ quietHours: { ...quietHours, [part]: at } }); };
  return (
    <section id="reminders">
      <h2>{t('settings_reminders')}</h2>
      <div class="card stack">
        <label class="check"><input type="checkbox" checked={!off} disabled={rules.show !== undefined} onChange={({ currentTarget }) => void remind({ off: !currentTarget.checked })} />{t('settings_remind')}</label>
        {!off && (
          <>
            <label class="choice">{t('settings_often')}
              <select disabled={rules.everyDays !== undefined} value={String(everyDays)} onChange={({ currentTarget }) => void remind({ everyDays: Number(currentTarget.value) })}>
                {often.map((count) => <option key={count} value={String(count)}>{amountText(count, 'day')}</option>)}
              </select>
            </label>
            <fieldset disabled={rules.quietDays !== undefined}>
              <legend>{t('settings_quiet_days')}</legend>
              <div class="chips">
                {week().map((day) => (
                  <label key={day} class="chip"><input type="checkbox" checked={days.has(day)} onChange={() => toggle(day)} /><span>{weekdayText(day)}</span></label>
                ))}
              </div>
            </fieldset>
            <fieldset disabled={rules.quietHours !== undefined} class="hours">
              <legend class="unseen">{t('settings_quiet_hours')}</legend>
              <label class="check"><input type="checkbox" checked={quietHours !== undefined} onChange={({ currentTarget }) => void remind({ quietHours: currentTarget.checked ? QUIET : null })} />{t('settings_quiet_hours')}</label>
              {quietHours && (
                <>
                  <label class="choice">{t('settings_quiet_from')}<input class="time" type="time" required value={clock(quietHours.from)} onChange={({ currentTarget }) => setHours('from', currentTarget.value)} /></label>
                  <label class="choice">{t('settings_quiet_to')}<input class="time" type="time" required value={clock(quietHours.to)} onChange={({ currentTarget }) => setHours('to', currentTarget.value)} /></label>
                </>
              )}
            </fieldset>
            <div class="row">
              {reminders.snoozedUntil > now
                ? <><span class="hint">{t('settings_snoozed', speech.day(reminders.snoozedUntil))}</span><button type="button" class="button text" onClick={() => void remind({ snoozedUntil: 0 })}>{t('settings_wake')}</button></>
                : <button type="button" class="button quiet" onClick={() => void remind({ snoozedUntil: Date.now() + WEEK })}>{t('settings_snooze')}</button>}
            </div>
          </>
        )}
        {fixed && <p class="hint">{t('settings_fixed')}</p>}
      </div>
    </section>
  );
}

/** Reminders, what is kept, and what the organisation set. */
import { useState } from 'preact/hooks';
import { exportAccounts } from '../accounts/store-shape';
import { t } from '../shared/i18n';
import { Dialog } from '../ui/dialog';
import { dated, download } from '../ui/download';
import type { Act } from './app';
import type { Model } from './model';
import type { Speech } from './words';

const WEEK = 7 * 24 * 3_600_000;

interface Props { model: Model; speech: Speech; act: Act }

export function Kept({ model: { snapshot, book }, speech, act }: Props) {
  const [asks, setAsks] = useState(false);
  const { policy, reminders, now } = snapshot;
  const fixed = policy.policy.reminders.show;
  const save = (): void => { const at = Date.now(); download(exportAccounts(book, at), dated('accounts', 'json', new Date(at)), 'application/json'); };
  return (
    <section class="kept">
      <details>
        <summary>{t('checklist_reminders')}</summary>
        <label class="check"><input type="checkbox" checked={fixed ?? !reminders.off} disabled={fixed !== undefined} onChange={({ currentTarget }) => void act.remind({ off: !currentTarget.checked })} />{t('checklist_remind')}</label>
        {fixed !== undefined && <p class="hint">{t('checklist_remind_fixed')}</p>}
        {reminders.snoozedUntil > now && <p class="hint">{t('checklist_snoozed', speech.day(reminders.snoozedUntil))}</p>}
        <button type="button" class="button quiet" onClick={() => void act.remind({ snoozedUntil: Date.now() + WEEK })}>{t('checklist_snooze')}</button>
      </details>
      <details>
        <summary>{t('checklist_data')}</summary>
        <p class="hint">{t('checklist_data_body')}</p>
        <div class="row">
          <button type="button" class="button quiet" onClick={save}>{t('checklist_export')}</button>
          <button type="button" class="button quiet" onClick={() => setAsks(true)}>{t('checklist_erase')}</button>
        </div>
      </details>
      <details>
        <summary>{t('checklist_policy')}</summary>
        {policy.received ? <p class="hint">{t('checklist_policy_some', speech.list(policy.seen))}</p> : <p class="hint">{t('checklist_policy_none')}</p>}
        {policy.ignored.length > 0 && (
          <>
            <p class="hint">{t('checklist_policy_ignored')}</p>
            <ul class="ignored">{policy.ignored.map(({ path, why }) => <li key={path}><code>{path}</code>: {why}</li>)}</ul>
          </>
        )}
      </details>
      {asks && (
        <Dialog title={t('checklist_erase_title')} onClose={() => setAsks(false)}>
          <p>{t('checklist_erase_body')}</p>
          <div class="row end">
            <button type="button" class="button quiet" onClick={() => setAsks(false)}>{t('checklist_cancel')}</button>
            <button type="button" class="button" onClick={() => { setAsks(false); void act.erase(); }}>{t('checklist_erase')}</button>
          </div>
        </Dialog>
      )}
    </section>
  );
}

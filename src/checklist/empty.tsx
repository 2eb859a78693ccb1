import { t } from '../shared/i18n';
import type { Act } from './app';

/** What a newcomer does first. */
export function Empty({ act, add }: { act: Act; add: () => void }) {
  return (
    <section class="card empty">
      <h2>{t('checklist_empty_title')}</h2>
      <p>{t('checklist_empty_body')}</p>
      <div class="row">
        <button type="button" class="button" onClick={() => act.guide('microsoft-work.start')}>{t('checklist_empty_start')}</button>
        <button type="button" class="button quiet" onClick={add}>{t('checklist_add')}</button>
      </div>
    </section>
  );
}

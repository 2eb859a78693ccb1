import { deadlineOf } from '../policy/policy';
import { t } from '../shared/i18n';
import type { Model } from './model';
import type { Speech } from './words';

/** What the page is, and by when the organisation wants it. */
export function Lead({ model: { snapshot: { now, policy: { policy } } }, speech }: { model: Model; speech: Speech }) {
  const deadline = deadlineOf(policy);
  const { name } = policy.organization;
  const asks = deadline === undefined ? null
    : name === undefined ? t('checklist_due', speech.day(deadline)) : t(deadline < now ? 'checklist_asks_past' : 'checklist_asks', name, speech.day(deadline));
  return (
    <div class="lead">
      <h1 tabIndex={-1}>{t('checklist_title')}</h1>
      <p>{asks && <b>{asks} </b>}{t('checklist_lead')}</p>
    </div>
  );
}

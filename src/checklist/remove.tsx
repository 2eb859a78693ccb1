import { t } from '../shared/i18n';
import { Dialog } from '../ui/dialog';

/** Asked first, since what is known of the account is forgotten with it. */
export function Remove({ remove, close }: { remove: () => void; close: () => void }) {
  return (
    <Dialog title={t('checklist_remove_title')} onClose={close}>
      <p>{t('checklist_remove_body')}</p>
      <div class="row end">
        <button type="button" class="button quiet" onClick={close}>{t('checklist_cancel')}</button>
        <button type="button" class="button" onClick={remove}>{t('checklist_remove')}</button>
      </div>
    </Dialog>
  );
}

/** The administrator's list as a whole. */
export function Forget({ forget, close }: { forget: () => void; close: () => void }) {
  return (
    <Dialog title={t('checklist_forget_people')} onClose={close}>
      <p>{t('checklist_forget_people_body')}</p>
      <div class="row end">
        <button type="button" class="button quiet" onClick={close}>{t('checklist_cancel')}</button>
        <button type="button" class="button" onClick={forget}>{t('checklist_forget_people')}</button>
      </div>
    </Dialog>
  );
}

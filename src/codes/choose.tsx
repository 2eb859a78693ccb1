/** Several accounts on one page: which one is meant. */
import { t } from '../shared/i18n';
import { Monogram } from '../vault-ui/monogram';
import { Dialog } from '../ui/dialog';
import type { Find } from './find';
import { parametersOf } from './parameters';

export function Choose({ finds, onChoose, onCancel }: { finds: readonly Find[]; onChoose: (find: Find) => void; onCancel: () => void }) {
  return (
    <Dialog title={t('confirm_several')} onClose={onCancel}>
      <ul class="list choices">
        {finds.map((find) => {
          const { issuer, account } = find.entry;
          const name = issuer || account || t('codes_unnamed');
          return (
            <li key={find.entry.secret}>
              <button type="button" class="choice" onClick={() => onChoose(find)}>
                <Monogram name={name} /><span class="who"><b>{name}</b><span>{(issuer && account) || parametersOf(find.entry)}</span></span>
              </button>
            </li>
          );
        })}
      </ul>
      <div class="row"><button type="button" class="button quiet" onClick={onCancel}>{t('confirm_cancel')}</button></div>
    </Dialog>
  );
}

/** What is kept of accounts: saved as a file, or forgotten. */
import { useState } from 'preact/hooks';
import { exportAccounts, readBook } from '../accounts/store-shape';
import type { AccountsSnapshot } from '../shared/account-messages';
import { t } from '../shared/i18n';
import { Dialog } from '../ui/dialog';
import { dated, download } from '../ui/download';

export function Data({ snapshot, erase }: { snapshot: AccountsSnapshot; erase: () => Promise<void> }) {
  const [asks, setAsks] = useState(false);
  const [said, say] = useState('');
  const save = (): void => { const at = Date.now(); download(exportAccounts(readBook(snapshot.book).book, at), dated('accounts', 'json', new Date(at)), 'application/json'); };
  return (
    <section id="data">
      <h2>{t('settings_data')}</h2>
      <div class="card stack">
        <p>{t('settings_data_body')}</p>
        <div class="row">
          <button type="button" class="button quiet" onClick={save}>{t('settings_export')}</button>
          <button type="button" class="button quiet" onClick={() => setAsks(true)}>{t('settings_erase')}</button>
          <span role="status" class="said">{said}</span>
        </div>
        <p class="hint">{t('settings_data_codes')}</p>
      </div>
      {asks && (
        <Dialog title={t('settings_erase_title')} onClose={() => setAsks(false)}>
          <p>{t('settings_erase_body')}</p>
          <div class="row end">
            <button type="button" class="button quiet" onClick={() => setAsks(false)}>{t('checklist_cancel')}</button>
            <button type="button" class="button" onClick={() => { setAsks(false); void erase().then(() => say(t('settings_erased'))); }}>{t('settings_erase')}</button>
          </div>
        </Dialog>
      )}
    </section>
  );
}

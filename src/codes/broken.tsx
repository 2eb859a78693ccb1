/** What is stored can't be read: what that means, and what can be done. Nothing is overwritten unasked. */
import { t } from '../shared/i18n';
import type { Damage } from '../vault/errors';
import type { Vault } from '../vault/vault';
import { Erase } from './erase';
import { Snapshots } from './snapshots';

export function Broken({ vault, damage, onMended }: { vault: Vault; damage: Damage | 'storage'; onMended: () => Promise<void> }) {
  return (
    <section class="card broken">
      <h2>{t('codes_broken_title')}</h2>
      <p>{t('codes_broken_body')}</p>
      {damage === 'newer-version' && <p>{t('codes_broken_newer')}</p>}
      {damage === 'storage' && <><p>{t('codes_broken_storage')}</p><div class="row"><button type="button" class="button" onClick={() => void onMended()}>{t('codes_broken_again')}</button></div></>}
      {(damage === 'damaged' || damage === 'not-authentic') && (
        <>
          <h3>{t('security_snapshots')}</h3>
          <Snapshots vault={vault} withPassphrase onRestored={onMended} />
          <Erase vault={vault} onErased={onMended} />
        </>
      )}
    </section>
  );
}

import { t } from '../shared/i18n';

/** Where the codes are, and their own settings: what locks them, backups, and how they are opened. */
export function CodesSection({ mayKeep }: { mayKeep: boolean }) {
  return (
    <section id="codes">
      <h2>{t('settings_codes')}</h2>
      <div class="card stack">
        <p>{t(mayKeep ? 'settings_codes_body' : 'settings_codes_off')}</p>
        <div class="row"><a class="button quiet" href="../codes/index.html">{t('settings_codes_open')}</a></div>
      </div>
    </section>
  );
}

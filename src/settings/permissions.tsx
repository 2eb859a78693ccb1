/** What the extension may do, and why; and the sites that the user allowed beside, each of which can be taken back. */
import { useState } from 'preact/hooks';
import { browser } from '../shared/browser';
import { t } from '../shared/i18n';
import type { MessageKey } from '../shared/message-key';
import { useLeave } from './leave';

const REASONS: readonly MessageKey[] = [
  'settings_may_hosts', 'settings_may_storage', 'settings_may_scripting', 'settings_may_alarms', 'settings_may_notifications', 'settings_may_menus', 'settings_may_idle',
];

/** Origins that are held now and came from the user or the organisation, not with the installation. */
async function ownOrigins(): Promise<string[]> {
  const fixed = new Set(browser.runtime.getManifest()['host_permissions'] as string[]);
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !fixed.has(origin)).sort();
}

/** The host of an origin such as `https://github.com/*`; nothing for all sites. */
const hostOf = (origin: string): string | null => /^[^:]+:\/\/(?:\*\.)?([^/*]+)\//.exec(origin)?.[1] ?? null;

export function Permissions() {
  const [origins, setOrigins] = useState<readonly string[]>([]);
  const [failed, setFailed] = useState(false);
  const read = (): void => void ownOrigins().then(setOrigins, () => setFailed(true));
  useLeave(read);
  const takeBack = (origin: string): void => void browser.permissions.remove({ origins: [origin] }).then((gone) => { setFailed(!gone); read(); }, () => setFailed(true));
  return (
    <section id="permissions">
      <h2>{t('settings_permissions')}</h2>
      <ul class="card reasons">{REASONS.map((key) => <li key={key}>{t(key)}</li>)}</ul>
      {origins.length > 0 && (
        <>
          <h3>{t('settings_allowed')}</h3>
          <ul class="rows" aria-label={t('settings_allowed')}>
            {origins.map((origin) => (
              <li key={origin}><div class="account"><div class="line flat">
                <p class="body name"><b>{hostOf(origin) ?? t('settings_allowed_all')}</b></p>
                <button type="button" class="button quiet" onClick={() => takeBack(origin)}>{t('settings_take_back')}<span class="unseen">: {hostOf(origin) ?? t('settings_allowed_all')}</span></button>
              </div></div></li>
            ))}
          </ul>
        </>
      )}
      <div role="status">{failed && <p class="note bad">{t('settings_take_back_failed')}</p>}</div>
      <p class="hint">{t('settings_may_never')}</p>
    </section>
  );
}

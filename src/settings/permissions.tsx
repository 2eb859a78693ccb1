import { t } from '../shared/i18n';
import type { MessageKey } from '../shared/message-key';

const REASONS: readonly MessageKey[] = [
  'settings_may_hosts', 'settings_may_storage', 'settings_may_scripting', 'settings_may_alarms', 'settings_may_notifications', 'settings_may_menus', 'settings_may_idle',
];

/** What the extension may do, and why. */
export function Permissions() {
  return (
    <section>
      <h2>{t('settings_permissions')}</h2>
      <ul class="card reasons">{REASONS.map((key) => <li key={key}>{t(key)}</li>)}</ul>
      <p class="hint">{t('settings_may_never')}</p>
    </section>
  );
}

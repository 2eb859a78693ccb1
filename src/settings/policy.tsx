import type { Speech } from '../checklist/words';
import type { AccountsSnapshot } from '../shared/account-messages';
import { t } from '../shared/i18n';

/** What the organisation set, as the browser handed it over: which keys came, and which were left out and why. */
export function PolicySection({ policy, speech }: { policy: AccountsSnapshot['policy']; speech: Speech }) {
  const { received, receivedAt, seen, ignored, policy: { organization } } = policy;
  return (
    <section id="policy">
      <h2>{t('settings_policy')}</h2>
      <div class="card stack">
        {!received ? <p>{t('settings_policy_none')}</p> : (
          <>
            <p>{organization.name === undefined ? t('settings_policy_from') : t('settings_policy_by', organization.name)} {receivedAt !== null && t('settings_policy_at', speech.day(receivedAt))}</p>
            <ul class="keys" aria-label={t('settings_policy_keys')}>{seen.map((key) => <li key={key}><code>{key}</code></li>)}</ul>
          </>
        )}
        {ignored.length > 0 && (
          <div class="note warn">
            <p><b>{t('settings_policy_ignored')}</b></p>
            <ul class="ignored">{ignored.map(({ path, why }) => <li key={path}><code>{path}</code>: {why}</li>)}</ul>
          </div>
        )}
      </div>
    </section>
  );
}

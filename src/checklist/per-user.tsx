/** The administrator's list: other people's states as the page for per-user MFA showed them, counted nowhere else. */
import type { PerUserRow, PerUserState } from '../accounts/per-user';
import { t } from '../shared/i18n';
import type { MessageKey } from '../shared/message-key';
import { VirtualList } from '../ui/virtual-list';
import type { Speech } from './words';

const STATES: Record<PerUserState, MessageKey> = { disabled: 'checklist_disabled', enabled: 'checklist_enabled', enforced: 'checklist_enforced' };

export function PerUser({ rows, speech, whole }: { rows: readonly PerUserRow[]; speech: Speech; whole: boolean }) {
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>{t('checklist_per_user')}</h2>
      <p class="hint">{t('checklist_per_user_hint')}</p>
      <VirtualList items={rows} keyOf={({ service, realm, identity }) => `${service}/${realm}/${identity}`} label={t('checklist_per_user')} whole={whole} row={({ identity, displayName, state, when }) => (
        <div class="account"><div class="line flat">
          <p class="body name"><b>{displayName ?? identity}</b> {displayName !== undefined && <span>{identity}</span>} <span>{t('checklist_seen_on', speech.day(when))}</span></p>
          <span class="tag none">{t(STATES[state])}</span>
        </div></div>
      )} />
    </section>
  );
}

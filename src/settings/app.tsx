/** The settings: the user's own first, then what the helpdesk and IT look for. Drawn from one snapshot. */
import type { OwnReminders } from '../accounts/reminder-choice';
import type { Speech } from '../checklist/words';
import { vaultRulesOf } from '../policy/policy';
import type { AccountsSnapshot } from '../shared/account-messages';
import { t } from '../shared/i18n';
import { Mark } from '../ui/mark';
import { CodesSection } from './codes';
import { Copies } from './copies';
import { Data } from './data';
import { Language } from './language';
import { Links } from './links';
import { Permissions } from './permissions';
import { PolicySection } from './policy';
import { Reminders } from './reminders';
import { ReportSection } from './report-section';
import { SignIns } from './sign-ins';

export interface Act { remind: (change: Partial<OwnReminders>) => Promise<void>; erase: () => Promise<void> }

interface Props { /** Null until it is there; what needs none of it is shown at once. */ snapshot: AccountsSnapshot | null; failed: boolean; speech: Speech; act: Act }

export function App({ snapshot, failed, speech, act }: Props) {
  const policy = snapshot?.policy.policy ?? null;
  return (
    <>
      <header class="top"><div class="width"><Mark /><span>{t('extName')}</span></div></header>
      <main class="width">
        <div class="lead"><h1>{t('settings_title')}</h1><p>{t('settings_lead')}</p></div>
        <Language />
        {failed && <p class="note bad" role="alert">{t('checklist_error')}</p>}
        {snapshot && (
          <>
            <Reminders snapshot={snapshot} speech={speech} remind={act.remind} />
            <CodesSection mayKeep={vaultRulesOf(snapshot.policy.policy).allowed} />
            <SignIns />
            <Data snapshot={snapshot} erase={act.erase} />
          </>
        )}
        <Copies />
        <Permissions />
        {snapshot && <PolicySection policy={snapshot.policy} speech={speech} />}
        <div class="lead second" id="helpdesk"><h2>{t('settings_helpdesk')}</h2><p>{t('settings_helpdesk_lead')}</p></div>
        <Links own={policy?.pages.checklistUrl} />
        <ReportSection policy={policy} speech={speech} />
      </main>
    </>
  );
}

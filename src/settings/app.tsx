/** Links to send, the organisation's report, and what the extension may do. */
import type { Speech } from '../checklist/words';
import type { Policy } from '../policy/schema';
import { t } from '../shared/i18n';
import { ShieldIcon } from '../ui/icons';
import { Language } from './language';
import { Links } from './links';
import { Permissions } from './permissions';
import { ReportSection } from './report-section';

/** `policy` is null until it is there; nothing waits for it. */
export function App({ policy, speech }: { policy: Policy | null; speech: Speech }) {
  return (
    <>
      <header class="top"><div class="width"><ShieldIcon /><span>{t('extName')}</span></div></header>
      <main class="width">
        <div class="lead"><h1>{t('settings_title')}</h1><p>{t('settings_lead')}</p></div>
        <Language />
        <ReportSection policy={policy} speech={speech} />
        <Links />
        <Permissions />
      </main>
    </>
  );
}

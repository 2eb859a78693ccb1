/** The page for the helpdesk and IT. */
import { render } from 'preact';
import { speechIn } from '../checklist/words';
import { t } from '../shared/i18n';
import { send } from '../shared/send';
import { begin } from '../ui/begin';
import { App } from './app';

const language = begin(t('settings_title'));

const root = document.getElementById('app');
const draw = (policy: Parameters<typeof App>[0]['policy']): void => { if (root) render(<App policy={policy} speech={speechIn(language)} />, root); };
draw(null);
void send('accounts/read', {}).then(({ policy }) => draw(policy.policy), () => undefined);

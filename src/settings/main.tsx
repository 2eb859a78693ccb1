/** The page for the helpdesk and IT. */
import { render } from 'preact';
import { speechIn } from '../checklist/words';
import { browser } from '../shared/browser';
import { direction, t } from '../shared/i18n';
import { send } from '../shared/send';
import { App } from './app';

const language = browser.i18n.getUILanguage();
document.documentElement.lang = language;
document.documentElement.dir = direction();
document.title = t('settings_title');

const root = document.getElementById('app');
const draw = (policy: Parameters<typeof App>[0]['policy']): void => { if (root) render(<App policy={policy} speech={speechIn(language)} />, root); };
draw(null);
void send('accounts/read', {}).then(({ policy }) => draw(policy.policy), () => undefined);

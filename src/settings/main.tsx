/** The page for the helpdesk and IT. */
import { render } from 'preact';
import { speech } from '../checklist/speech';
import type { Policy } from '../policy/schema';
import { send } from '../shared/send';
import { begin } from '../ui/begin';
import { App } from './app';

const root = document.getElementById('app');
let policy: Policy | null = null;
const draw = (): void => { if (root) render(<App policy={policy} speech={speech} />, root); };
await begin('settings_title', draw);
draw();
void send('accounts/read', {}).then((snapshot) => { policy = snapshot.policy.policy; draw(); }, () => undefined);

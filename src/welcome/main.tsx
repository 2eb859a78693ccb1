/** The first-run page: what the extension does, what it never does, where its button is, and the way to start. */
import { render } from 'preact';
import { contactOf } from '../policy/policy';
import type { Policy } from '../policy/schema';
import { browser } from '../shared/browser';
import { send } from '../shared/send';
import { begin } from '../ui/begin';
import { App, type Act, type Facts } from './app';
import { browserKind, onToolbar } from './toolbar';

const HOSTS = { origins: browser.runtime.getManifest()['host_permissions'] as string[] };

const act: Act = {
  start: () => void browser.tabs.getCurrent().then((tab) => send('popup/start', { tabId: tab?.id ?? 0, guide: 'microsoft-work.start' })),
  list: () => void send('checklist/open', {}),
  // Asking needs the gesture that we are in, so nothing is awaited before.
  allow: () => void browser.permissions.request(HOSTS).then(look, look),
};

const facts: Facts = { browser: browserKind(navigator.userAgent), pinned: null, allowed: true, policy: null, contact: null };
const root = document.getElementById('app');
const draw = (): void => { if (root) render(<App facts={facts} act={act} />, root); };

/** What can change while the page is open: the button is put into the toolbar, the hosts are allowed, or the policy arrives. */
async function look(): Promise<void> {
  const [pinned, allowed, policy] = await Promise.all([
    onToolbar(), browser.permissions.contains(HOSTS), send('accounts/read', {}).then((snapshot): Policy => snapshot.policy.policy, () => null)]);
  Object.assign(facts, { pinned, allowed, policy, contact: policy && contactOf(policy) });
  draw();
}

// The browser's own menus tell us nothing when they close, but the page gets the focus back.
addEventListener('focus', () => void look());
addEventListener('visibilitychange', () => void look());
browser.storage.onChanged.addListener((changes, area) => { if (area === 'local' && 'policy' in changes) void look(); });
await begin('welcome_title', draw);
draw();
void look();

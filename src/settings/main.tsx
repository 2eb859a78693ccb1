/** The settings as a tab: reads one snapshot, again whenever something changed, and sends what the user decides. */
import { render } from 'preact';
import { speech } from '../checklist/speech';
import { browser } from '../shared/browser';
import type { AccountsSnapshot } from '../shared/account-messages';
import { send } from '../shared/send';
import { begin } from '../ui/begin';
import { App, type Act } from './app';

/** Parts of the storage that the page is drawn from. */
const KEYS = ['accounts', 'policy', 'reminders'];

async function start(root: HTMLElement): Promise<void> {
  let snapshot: AccountsSnapshot | null = null;
  let failed = false;
  const draw = (): void => render(<App snapshot={snapshot} failed={failed} speech={speech} act={act} />, root);
  const read = async (): Promise<void> => {
    try {
      snapshot = await send('accounts/read', {});
      failed = false;
    } catch {
      failed = true;
    }
    draw();
  };
  const act: Act = {
    remind: (change) => send('reminders/set', { change }).then(read, read),
    erase: () => send('accounts/erase', {}).then(read, read),
  };
  browser.storage.onChanged.addListener((changes, area) => { if (area === 'local' && KEYS.some((key) => key in changes)) void read(); });
  await begin('settings_title', draw);
  draw();
  // The browser could not go to a section that was not there yet.
  void read().then(() => { if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView(); });
}

const root = document.getElementById('app');
if (root) void start(root);

import { render } from 'preact';
import { browser } from '../shared/browser';
import { send } from '../shared/send';
import { deriveInWorker } from '../vault/store-work';
import { openVault } from '../vault/store';
import { begin } from '../ui/begin';
import { lookEarly } from '../vault-ui/use-vault';
import { Popup } from './popup';

/** The popup of a tab is told which one by the browser; `?tab=` is for showing it as a page of its own. */
async function ownTab(): Promise<{ tabId: number; url: string | null }> {
  const asked = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  const tab = Number.isInteger(asked) ? await browser.tabs.get(asked).catch(() => undefined) : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  // The address is there where the browser lets us see it: after a click on our button, or on our own hosts.
  return { tabId: tab?.id ?? 0, url: tab?.url ?? null };
}

async function start(): Promise<void> {
  const root = document.getElementById('app');
  if (!root) return;
  const vault = openVault(deriveInWorker);
  // The vault is opened while the browser and the background answer.
  const early = lookEarly(vault);
  const begun = begin(null, () => void draw());
  const { tabId, url } = await ownTab();
  const draw = async (): Promise<void> => {
    const [snapshot] = await Promise.all([send('popup/read', { tabId }).catch(() => null), begun]);
    render(<Popup snapshot={snapshot} vault={vault} early={early} url={url} act={{
      start: (guide) => void send('popup/start', { tabId, guide }).then(() => window.close(), draw),
      // The wish goes first, since the browser's question may close this window; asking needs the gesture, so nothing is awaited before.
      startWith: (guide, origins) => {
        const wished = send('popup/start', { tabId, guide });
        void browser.permissions.request({ origins: [...origins] }).then(async (allowed) => {
          await wished;
          if (!allowed) await browser.tabs.create({ url: browser.runtime.getURL(`src/steps/index.html?guide=${guide}`) });
          window.close();
        }).catch(draw);
      },
      list: (guide) => void browser.tabs.create({ url: browser.runtime.getURL(`src/steps/index.html?guide=${guide}`) }).then(() => window.close()),
      stop: () => void send('popup/stop', { tabId }).then(draw, draw),
      accounts: () => void send('checklist/open', {}).then(() => window.close(), draw),
      show: () => void send('popup/show', { tabId }).then(() => window.close(), draw),
      // Asking needs the gesture that we are in, so it happens before anything is awaited.
      permit: () => void browser.permissions.request({ origins: browser.runtime.getManifest()['host_permissions'] as string[] }).then(draw, draw),
      open: (route) => void browser.tabs.create({ url: browser.runtime.getURL(`src/codes/index.html?from=${tabId}#${route}`) }).then(() => window.close()),
      fill: async (entry, where, force) => {
        const filled = send('popup/fill', { tabId, entry, where, force });
        // A user who has to point at the page needs it in front.
        if (where === 'pick') window.close();
        const note = await filled;
        if (note === 'filled' || note === 'filled-submitted') window.close();
        return note;
      },
    }} />, root);
  };
  await draw();
}

void start();

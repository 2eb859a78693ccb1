import { render } from 'preact';
import { browser } from '../shared/browser';
import { direction } from '../shared/i18n';
import { send } from '../shared/send';
import { Popup } from './popup';

document.documentElement.lang = browser.i18n.getUILanguage();
document.documentElement.dir = direction();

/** The popup of a tab is told which one by the browser; `?tab=` is for showing it as a page of its own. */
async function ownTab(): Promise<number> {
  const asked = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  if (Number.isInteger(asked)) return asked;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? 0;
}

async function start(): Promise<void> {
  const root = document.getElementById('app');
  if (!root) return;
  const tabId = await ownTab();
  const draw = async (): Promise<void> => {
    const snapshot = await send('popup/read', { tabId }).catch(() => null);
    render(<Popup snapshot={snapshot} act={{
      start: (guide) => void send('popup/start', { tabId, guide }).then(() => window.close(), draw),
      stop: () => void send('popup/stop', { tabId }).then(draw, draw),
      show: () => void send('popup/show', { tabId }).then(() => window.close(), draw),
      // Asking needs the gesture that we are in, so it happens before anything is awaited.
      permit: () => void browser.permissions.request({ origins: browser.runtime.getManifest()['host_permissions'] as string[] }).then(draw, draw),
    }} />, root);
  };
  await draw();
}

void start();

/** The checklist as a tab: reads one snapshot, again whenever something changed, and sends what the user decides. */
import { render } from 'preact';
import { browser } from '../shared/browser';
import type { DirectoryService } from '../services/directory/directory';
import { guideOrigins } from '../services/guide-origins';
import { begin } from '../ui/begin';
import { send } from '../shared/send';
import { serviceName } from '../shared/service-name';
import { App, type Act } from './app';
import { modelOf, type Model } from './model';
import { speech } from './speech';

/** Time for changes that come together, in ms. */
const SOON = 100;
/** Parts of the storage that the page is drawn from. */
const KEYS = ['accounts', 'policy', 'reminders'];

async function start(root: HTMLElement): Promise<void> {
  const { version } = browser.runtime.getManifest();
  let model: Model | 'loading' | 'failed' = 'loading';
  let directory: typeof import('../services/directory/find') | null = null;
  let printing = false;

  const draw = (): void => render(<App model={model} search={directory?.searchServices ?? (() => [])} speech={speech} version={version} printing={printing} act={act} />, root);
  const read = async (): Promise<void> => {
    try {
      const [known, snapshot] = await Promise.all([import('../services/directory/find'), send('accounts/read', {})]);
      directory = known;
      const named = (id: string): DirectoryService | undefined => { const service = known.serviceById(id); return service && { ...service, name: serviceName(service) }; };
      model = modelOf(snapshot, named);
    } catch {
      model = 'failed';
    }
    draw();
  };
  const act: Act = {
    guide: (guide) => {
      const origins = guideOrigins(guide, typeof model === 'object' ? model.snapshot.policy.policy.customServices : []);
      const start = (): Promise<unknown> => browser.tabs.getCurrent().then((tab) => send('popup/start', { tabId: tab?.id ?? 0, guide }));
      const inWords = (): Promise<unknown> => browser.tabs.create({ url: browser.runtime.getURL(`src/steps/index.html?guide=${guide}`) });
      if (!origins.length) return void start();
      // Asking needs the gesture that we are in, so nothing is awaited before.
      void browser.permissions.request({ origins }).then((allowed) => (allowed ? start() : inWords()), inWords);
    },
    open: (url) => void browser.tabs.create({ url }),
    choose: (choice) => send('accounts/choose', { choice }).then(read, read),
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local' || !KEYS.some((key) => key in changes)) return;
    clearTimeout(timer);
    timer = setTimeout(() => void read(), SOON);
  });
  // On paper every row counts, also those that nobody scrolled to.
  for (const [event, on] of [['beforeprint', true], ['afterprint', false]] as const) addEventListener(event, () => { printing = on; draw(); });
  await begin('checklist_title', () => void read());
  draw();
  await read();
}

const root = document.getElementById('app');
if (root) void start(root);

import { chromium, type BrowserContext, type Page, type Worker } from 'playwright-core';
import type { Practice } from '../../practice/server';
import type { ExtensionBrowser } from './extension-browser';
import { needBrowser } from './find';
import { openProfile } from './profile';

export type Welcome = 'closed' | 'open' | 'none';

export interface ChromiumOptions {
  /** Folder of the built extension, absolute. */
  extension: string;
  practice: Pick<Practice, 'resolverRules'>;
  /** Default true. */
  headless?: boolean;
  /** A profile folder to keep. Without it a temporary one is used and removed. */
  profile?: string;
  args?: readonly string[];
  /** What becomes of the page that a new installation opens: tests begin without it. `none`: there is none. */
  welcome?: Welcome;
}

export interface Chromium extends ExtensionBrowser {
  context: BrowserContext;
  extensionId: string;
  /** The extension's service worker; wakes nothing, waits for one where there is none. */
  worker(): Promise<Worker>;
  newPage(): Promise<Page>;
}

const WORKER_MS = 30_000;
const WELCOME = '/src/welcome/index.html';
const QUIET = ['--disable-gpu', '--disable-quic', '--no-first-run', '--no-default-browser-check', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Starts Chromium with the extension, in a world where only the practice tenant's hosts exist. */
export async function launchChromium(options: ChromiumOptions): Promise<Chromium> {
  const { extension, practice, headless = true, args = [], welcome = options.profile ? 'none' : 'closed' } = options;
  const executablePath = needBrowser('chromium');
  const profile = await openProfile(options.profile);
  const context = await chromium.launchPersistentContext(profile.path, {
    executablePath, headless, ignoreHTTPSErrors: true,
    // The sandbox cannot work for root; everybody else keeps it.
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: headless ? { width: 1280, height: 800 } : null,
    args: [...QUIET, `--disable-extensions-except=${extension}`, `--load-extension=${extension}`,
      `--host-resolver-rules=${practice.resolverRules()}`, '--ignore-certificate-errors', ...args],
  }).catch(async (error: unknown) => { await profile.remove(); throw error; });
  const close = async (): Promise<void> => {
    await context.close();
    await profile.remove();
  };
  const worker = async (): Promise<Worker> => {
    const isOurs = (one: Worker): boolean => one.url().startsWith('chrome-extension://');
    return context.serviceWorkers().find(isOurs) ?? context.waitForEvent('serviceworker', { predicate: isOurs, timeout: WORKER_MS });
  };
  try {
    // Extension pages are refused until the worker is there, so nobody gets the browser earlier.
    const extensionId = new URL((await worker()).url()).host;
    if (welcome === 'closed') await closeWelcome(context);
    return { ...asExtensionBrowser(context, extensionId, worker), context, extensionId, worker, newPage: () => context.newPage(), close };
  } catch (error) {
    await close();
    throw new Error(`${executablePath} did not load the extension from ${extension}. Is it built? Google Chrome since 137 cannot: use Chromium.`, { cause: error });
  }
}

type Raised = Record<string, Record<string, { dispatch(...values: unknown[]): void }>>;

function asExtensionBrowser(context: BrowserContext, extensionId: string, worker: () => Promise<Worker>): Omit<ExtensionBrowser, 'close' | 'newPage'> {
  const address = (path: string): string => `chrome-extension://${extensionId}/${path}`;
  const background: ExtensionBrowser['background'] = async (task, argument) => (await worker()).evaluate(task as never, argument as never);
  return {
    name: 'chromium', address, background,
    newWindow: () => context.newPage(),
    nextPage: () => context.waitForEvent('page'),
    async closePages() {
      const pages = context.pages();
      // Chromium ends with its last tab.
      await context.newPage();
      for (const page of pages) await page.close();
    },
    async killBackground() {
      const page = await context.newPage();
      await page.goto(address('src/popup/index.html'));
      const cdp = await context.newCDPSession(page);
      await cdp.send('ServiceWorker.enable');
      await cdp.send('ServiceWorker.stopAllWorkers');
      await page.close();
    },
    // The events are raised in the worker, as the browser would.
    raiseCommand: (name) => background(async (command) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      (chrome as unknown as Raised)['commands']?.['onCommand']?.dispatch(command, tab);
    }, name),
    raiseMenu: (id) => background(async (menuItemId) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      (chrome as unknown as Raised)['contextMenus']?.['onClicked']?.dispatch({ menuItemId, frameId: 0, editable: true }, tab);
    }, id),
    async clipboard(page) {
      // Only now, since naming any permission takes away the ones that are not named.
      await context.grantPermissions(['clipboard-read'], { origin: new URL(page.url()).origin });
      return page.evaluate(() => navigator.clipboard.readText());
    },
    setCookies: (cookies) => context.addCookies(cookies.map((cookie) => ({ ...cookie, httpOnly: true, secure: true, sameSite: 'None' }))),
    clearCookies: () => context.clearCookies(),
  };
}

/** The page that a new installation opens. It is waited for, so that it cannot come in between later. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const isIt = (page: Page): boolean => page.url().endsWith(WELCOME);
  const page = context.pages().find(isIt) ?? await context.waitForEvent('page', { predicate: async (one) => { await one.waitForURL(`**${WELCOME}`).catch(() => undefined); return isIt(one); }, timeout: WORKER_MS });
  await page.close();
}

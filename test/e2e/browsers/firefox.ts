import { randomUUID } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page as Tab } from 'puppeteer-core';
import type { Practice } from '../../practice/server';
import type { ExtensionBrowser } from './extension-browser';
import type { Welcome } from './chromium';
import { needBrowser } from './find';
import { endBackground, openBrowserSide, raiseCommand, raiseMenu, readClipboard, type InBrowser } from './firefox-chrome';
import { answerOf } from './firefox-locator';
import { FirefoxPage } from './firefox-page';
import { openProfile } from './profile';

export interface FirefoxOptions {
  /** Folder of the built extension, absolute. */
  extension: string;
  practice: Pick<Practice, 'proxyPort'>;
  /** Default true. */
  headless?: boolean;
  /** A profile folder to keep. Without it a temporary one is used and removed. */
  profile?: string;
  args?: readonly string[];
  prefs?: Record<string, unknown>;
  /** The organisation's policy, as it is handed over to this user. */
  managed?: unknown;
  /** What becomes of the page that a new installation opens: tests begin without it. `none`: there is none. */
  welcome?: Welcome;
}

export interface Firefox extends ExtensionBrowser {
  browser: Browser;
  newPage(): Promise<FirefoxPage>;
}

interface FirefoxManifest { browser_specific_settings: { gecko: { id: string } } }

/** Starts Firefox with the extension, behind a proxy that knows only the practice tenant's hosts. */
export async function launchFirefox(options: FirefoxOptions): Promise<Firefox> {
  const { extension, practice, headless = true, welcome = options.profile ? 'none' : 'closed', args = [], prefs = {} } = options;
  const executablePath = needBrowser('firefox');
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8')) as FirefoxManifest;
  const uuid = randomUUID();
  const { id } = manifest.browser_specific_settings.gecko;
  const profile = await openProfile(options.profile);
  const downloads = join(profile.path, 'downloads');
  await mkdir(downloads, { recursive: true });
  const home = join(profile.path, 'home');
  if ('managed' in options) await writePolicy(home, id, options.managed);
  const browser = await puppeteer.launch({
    browser: 'firefox', executablePath, headless, acceptInsecureCerts: true, userDataDir: profile.path,
    defaultViewport: headless ? { width: 1280, height: 800 } : null,
    // Without it the remote protocol refuses to open pages of extensions.
    args: ['--remote-allow-system-access', ...args],
    env: { ...process.env, ...('managed' in options ? { HOME: home } : {}) },
    extraPrefsFirefox: {
      'network.proxy.type': 1, 'network.proxy.ssl': '127.0.0.1', 'network.proxy.ssl_port': practice.proxyPort,
      'network.proxy.http': '127.0.0.1', 'network.proxy.http_port': practice.proxyPort,
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
      // The popup is shown as a tab here, which a script may not close otherwise.
      'dom.allow_scripts_to_close_windows': true,
      // The real popup would take the notes that the one in the tab is to show.
      'extensions.openPopupWithoutUserGesture.enabled': false,
      'browser.download.folderList': 2, 'browser.download.dir': downloads,
      ...prefs,
    },
  }).catch(async (error: unknown) => { await profile.remove(); throw error; });
  const close = async (): Promise<void> => {
    await browser.close();
    await profile.remove();
  };
  try {
    await browser.installExtension(extension);
    const shown = asExtensionBrowser(browser, { id, uuid, downloads, inBrowser: await openBrowserSide(browser) });
    if (welcome === 'closed') await closeWelcome(shown);
    return { ...shown, browser, close };
  } catch (error) {
    await close();
    throw new Error(`${executablePath} did not load the extension from ${extension}. Is it built?`, { cause: error });
  }
}

/** Managed storage of one user: `~/.mozilla/managed-storage/<id>.json`. Without a policy there is no file. */
async function writePolicy(home: string, id: string, managed: unknown): Promise<void> {
  const folder = join(home, '.mozilla/managed-storage');
  await mkdir(folder, { recursive: true });
  if (managed !== undefined) await writeFile(join(folder, `${id}.json`), JSON.stringify({ name: id, description: 'policy', type: 'storage', data: managed }));
}

/** The page that a new installation opens. It is waited for, so that it cannot come in between later; the remote protocol does not learn its address. */
async function closeWelcome({ background }: Pick<Firefox, 'background'>): Promise<void> {
  const ends = Date.now() + OPENS_MS;
  while (!await background(async () => {
    const [tab] = await chrome.tabs.query({ url: chrome.runtime.getURL('src/welcome/index.html') });
    if (tab?.id !== undefined) await chrome.tabs.remove(tab.id);
    return tab !== undefined;
  })) if (Date.now() > ends) throw new Error('the page of a new installation did not open');
}

interface Installed { id: string; uuid: string; downloads: string; inBrowser: InBrowser }

/** How long a tab that is expected may take to open, in ms. */
const OPENS_MS = 15_000;

function asExtensionBrowser(browser: Browser, { id, uuid, downloads, inBrowser }: Installed): Omit<Firefox, 'browser' | 'close'> {
  const address = (path: string): string => `moz-extension://${uuid}/${path}`;
  const asPage = (tab: Tab): FirefoxPage => new FirefoxPage(tab, inBrowser, downloads);
  const newPage = async (): Promise<FirefoxPage> => asPage(await browser.newPage());
  let beside: FirefoxPage | undefined;
  /** A document of the extension in which nothing of it runs; the tab in front stays in front. */
  const openBeside = async (): Promise<FirefoxPage> => {
    const page = asPage(await browser.newPage({ background: true }));
    await page.goto(address('icons/16.png'));
    return page;
  };
  return {
    name: 'firefox', address, newPage,
    newWindow: async () => asPage(await browser.newPage({ type: 'window' })),
    nextPage: () => new Promise((resolve, reject) => {
      const late = setTimeout(() => { reject(new Error('no tab was opened')); }, OPENS_MS);
      browser.once('targetcreated', (target) => {
        clearTimeout(late);
        void target.page().then((tab) => { if (tab) resolve(asPage(tab)); else reject(new Error('what was opened is no tab')); }, reject);
      });
    }),
    async closePages() {
      const tabs = await browser.pages();
      await browser.newPage();
      for (const tab of tabs) if (tab !== beside?.tab) await tab.close().catch(() => undefined);
    },
    async background(task, argument) {
      beside = beside && !beside.tab.isClosed() ? beside : await openBeside();
      return await answerOf(beside.tab, task, argument) as never;
    },
    killBackground: () => inBrowser(endBackground(id)),
    raiseCommand: (name) => inBrowser(raiseCommand(id, name)),
    raiseMenu: (menuItem) => inBrowser(raiseMenu(id, menuItem)),
    clipboard: () => inBrowser(readClipboard),
    setCookies: (cookies) => browser.setCookie(...cookies.map(({ url, ...cookie }) => ({ ...cookie, domain: new URL(url).hostname, path: '/', httpOnly: true, secure: true, sameSite: 'None' as const }))),
    async clearCookies() { await browser.deleteCookie(...await browser.cookies()); },
  };
}

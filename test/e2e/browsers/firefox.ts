import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Practice } from '../../practice/server';
import { needBrowser } from './find';
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
  /** Environment beside this process's own. */
  env?: Record<string, string>;
}

export interface Firefox {
  browser: Browser;
  /** The host of the extension's own pages in this browser. */
  extensionId: string;
  newPage(): Promise<Page>;
  /** Opens a page of the extension, such as `src/popup/index.html`. */
  openExtensionPage(path: string): Promise<Page>;
  close(): Promise<void>;
}

interface FirefoxManifest { browser_specific_settings: { gecko: { id: string } } }

/** Starts Firefox with the extension, behind a proxy that knows only the practice tenant's hosts. */
export async function launchFirefox(options: FirefoxOptions): Promise<Firefox> {
  const { extension, practice, headless = true, args = [], prefs = {}, env = {} } = options;
  const executablePath = needBrowser('firefox');
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8')) as FirefoxManifest;
  const extensionId = randomUUID();
  const profile = await openProfile(options.profile);
  const browser = await puppeteer.launch({
    browser: 'firefox', executablePath, headless, acceptInsecureCerts: true, userDataDir: profile.path,
    defaultViewport: headless ? { width: 1280, height: 800 } : null,
    // Without it the remote protocol refuses to open pages of extensions.
    args: ['--remote-allow-system-access', ...args],
    env: { ...process.env, ...env },
    extraPrefsFirefox: {
      'network.proxy.type': 1, 'network.proxy.ssl': '127.0.0.1', 'network.proxy.ssl_port': practice.proxyPort,
      'network.proxy.http': '127.0.0.1', 'network.proxy.http_port': practice.proxyPort,
      'extensions.webextensions.uuids': JSON.stringify({ [manifest.browser_specific_settings.gecko.id]: extensionId }),
      ...prefs,
    },
  }).catch(async (error: unknown) => { await profile.remove(); throw error; });
  const close = async (): Promise<void> => {
    await browser.close();
    await profile.remove();
  };
  const openExtensionPage = async (path: string): Promise<Page> => {
    const page = await browser.newPage();
    const url = `moz-extension://${extensionId}/${path}`;
    // The page changes process on the way, so the load event of this navigation never arrives.
    await page.goto(url, { waitUntil: [] });
    await page.waitForFunction((expected) => location.href.startsWith(expected) && document.readyState === 'complete', { timeout: 20_000 }, url);
    return page;
  };
  try {
    await browser.installExtension(extension);
  } catch (error) {
    await close();
    throw new Error(`${executablePath} did not load the extension from ${extension}. Is it built?`, { cause: error });
  }
  return { browser, extensionId, newPage: () => browser.newPage(), openExtensionPage, close };
}

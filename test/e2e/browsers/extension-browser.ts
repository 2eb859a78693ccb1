/** A browser with the extension, as the tests know it: what both of them can, each in its own way. */
import { resolve } from 'node:path';
import type * as playwright from 'playwright-core';
import type { BrowserContext, CDPSession } from 'playwright-core';
import type { Practice } from '../../practice/server';
import { launchChromium } from './chromium';
import type { BrowserName } from './find';
import { launchFirefox } from './firefox';
import type { Page } from './page';

export interface ExtensionBrowser {
  name: BrowserName;
  /** Address of one of the extension's own pages, such as `src/popup/index.html`. */
  address(path: string): string;
  newPage(): Promise<Page>;
  /** A window for what the popup shows: the tab that it is for goes on being drawn behind it, as behind the real one. */
  newWindow(): Promise<Page>;
  /** The tab that is opened next, by whomever. Ask before it is opened. */
  nextPage(): Promise<Page>;
  /** Closes every tab, also those of a test that failed on its way. */
  closePages(): Promise<void>;
  /** Runs with the extension's own interface, `chrome`: in Chromium in its worker, in Firefox in a page beside its background. */
  background<Result, Argument = undefined>(task: (argument: Argument) => Result | Promise<Result>, argument?: Argument): Promise<Result>;
  /** Ends the background as the browser does when it has been idle. */
  killBackground(): Promise<void>;
  /** A keyboard command, whose keys go to the browser and not to a page, so no test can press them; for the tab in front. */
  raiseCommand(name: string): Promise<void>;
  /** The extension's entry in the context menu of a field, in the tab in front. */
  raiseMenu(id: string): Promise<void>;
  /** What lies on the clipboard, to which the page has written. */
  clipboard(page: Page): Promise<string>;
  setCookies(cookies: readonly Cookie[]): Promise<void>;
  clearCookies(): Promise<void>;
  close(): Promise<void>;
}
/** Sent with encryption only, to the host of `url`. */
export interface Cookie { name: string; value: string; url: string }

/** The browser of this run of the tests; `.config/vitest.config.ts` runs them once for each. */
export const browserName = (process.env['E2E_BROWSER'] ?? 'chromium') as BrowserName;
/** Folder of the extension that is built for it. */
export const built = resolve(browserName === 'firefox' ? 'dist/test-firefox' : 'dist/test-chrome');

export interface Launch { practice: Pick<Practice, 'resolverRules' | 'proxyPort'>; extension?: string; /** The organisation's policy. */ managed?: object; /** The browser's own command line. */ args?: readonly string[] }

/** The browser of this run with the extension, where only the practice tenant's hosts exist. */
export async function launchBrowser({ practice, extension = built, managed, args = [] }: Launch): Promise<ExtensionBrowser> {
  if (browserName === 'firefox') return launchFirefox({ extension, practice, args, ...(managed ? { managed } : {}) });
  const chromium = await launchChromium({ extension, practice, args });
  // Chromium's policies are the machine's, so this one is put where the extension keeps the one that was handed over last.
  if (managed) await chromium.background(async (policy) => {
    await chrome.storage.local.set({ policy: { managed: policy, receivedAt: Date.now() } });
    (chrome.permissions.onAdded as unknown as { dispatch(...values: unknown[]): void }).dispatch({ origins: [] });
  }, managed);
  return chromium;
}

/** For what Chromium's own tools alone can do; a test that uses it is Chromium's alone. */
function chromiumContext(browser: ExtensionBrowser): BrowserContext {
  if (!('context' in browser)) throw new Error('only Chromium has this');
  return browser.context as BrowserContext;
}

/** Chromium's developer protocol for a tab. */
export const chromiumSession = (browser: ExtensionBrowser, page: Page): Promise<CDPSession> => chromiumContext(browser).newCDPSession(page as unknown as playwright.Page);

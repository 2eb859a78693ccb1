import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from '../e2e/browsers/chromium';
import type { BrowserName } from '../e2e/browsers/find';
import { launchFirefox } from '../e2e/browsers/firefox';
import { asTab, type Tab } from '../e2e/walk/tab';
import type { Practice } from '../practice/server';
import type { DemoOptions } from './options';

/** A browser in the demo's hands. */
export interface DemoBrowser {
  newTab(): Promise<Tab>;
  /** Lets the tab answer a passkey prompt by itself: as the computer's own authenticator, or as a key that is plugged in and touched. */
  addAuthenticator(tab: Tab, transport: 'internal' | 'usb'): Promise<void>;
  /** Resolves when the person has closed every window but the phone's. */
  closed: Promise<void>;
  close(): Promise<void>;
}

type Look = Pick<DemoOptions, 'browser' | 'dark' | 'language'> & { headless: boolean; profile?: string };

const BUILD: Record<BrowserName, string> = { chromium: 'chrome', firefox: 'firefox' };
const PHONE = 'https://phone.practice.example/';

/** Builds the extension as the tests use it: a few seconds, and never out of date. Throws when that fails. */
export function buildFor(browser: BrowserName): void {
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', '.config/build.ts', '--mode', 'test', '--only', BUILD[browser]], { encoding: 'utf8' });
  // A build that went well has only hints for developers to tell.
  if (status !== 0) throw new Error(`The extension could not be built:\n${stderr}`);
}

export async function openBrowser(practice: Practice, look: Look): Promise<DemoBrowser> {
  return look.browser === 'firefox' ? openFirefox(practice, look) : openChromium(practice, look);
}

interface Closable { url(): string }

/** The person is done when nothing but the phone is left, and perhaps the empty tab that a browser brings along. */
const onlyPhoneLeft = (pages: readonly Closable[]): boolean => pages.every((page) => page.url().startsWith(PHONE) || page.url() === 'about:blank');

async function openChromium(practice: Practice, { headless, dark, language, profile }: Look): Promise<DemoBrowser> {
  // On Linux Chromium takes its language from here, elsewhere from the switch.
  process.env['LANGUAGE'] = language;
  const { context, close } = await launchChromium({ extension: resolve('dist/test-chrome'), practice, headless, args: [`--lang=${language}`], ...(profile ? { profile } : {}) });
  const pages = new Map<Tab, Page>();
  const colorScheme = dark ? 'dark' : headless ? 'light' : null;
  const closed = new Promise<void>((done) => {
    context.once('close', () => { done(); });
    const follow = (page: Page): void => {
      void page.emulateMedia({ colorScheme }).catch(() => undefined);
      page.once('close', () => { if (onlyPhoneLeft(context.pages())) done(); });
    };
    context.on('page', follow);
    context.pages().forEach(follow);
  });
  return {
    closed, close,
    async newTab() {
      // The browser brings an empty tab along.
      const page = context.pages().find((one) => one.url() === 'about:blank' && ![...pages.values()].includes(one)) ?? await context.newPage();
      await page.emulateMedia({ colorScheme });
      const tab = asTab(page);
      pages.set(tab, page);
      return tab;
    },
    async addAuthenticator(tab, transport) {
      const page = pages.get(tab);
      if (!page) throw new Error('not a tab of this browser');
      const session = await context.newCDPSession(page);
      await session.send('WebAuthn.enable', { enableUI: false });
      await session.send('WebAuthn.addVirtualAuthenticator', { options: {
        protocol: 'ctap2', ctap2Version: 'ctap2_1', transport, hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true } });
    },
  };
}

async function openFirefox(practice: Practice, { headless, dark, profile }: Look): Promise<DemoBrowser> {
  const scheme = dark ? 0 : headless ? 1 : 2; // of Firefox: dark, light, as the system
  const { browser, close } = await launchFirefox({
    extension: resolve('dist/test-firefox'), practice, headless, ...(profile ? { profile } : {}),
    prefs: { 'layout.css.prefers-color-scheme.content-override': scheme, 'dom.disable_open_during_load': false },
  });
  const closed = new Promise<void>((done) => {
    browser.once('disconnected', () => { done(); });
    browser.on('targetdestroyed', () => void browser.pages().then((pages) => { if (onlyPhoneLeft(pages)) done(); }, () => { done(); }));
  });
  return {
    closed, close,
    newTab: async () => asTab(await browser.newPage()),
    addAuthenticator: () => Promise.reject(new Error('Firefox has no passkey to practise with: walk this guide in Chromium.')),
  };
}

/** The browser's question whether we may enter a service's pages: asked by the click itself, granted, and refused. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sessionCookie } from '../practice/http';
import { startPractice, type Practice } from '../practice/server';
import { browserName, built, launchBrowser, type ExtensionBrowser } from './browsers/extension-browser';
import { launchFirefox } from './browsers/firefox';
import type { Page } from './browsers/page';

let practice: Practice;
let browser: ExtensionBrowser;

beforeAll(async () => {
  practice = await startPractice();
  // Neither browser's question can be clicked by a test. Firefox can be told to grant without asking; in Chromium the page's own call is answered.
  browser = browserName === 'firefox' ? await launchFirefox({ extension: built, practice, prefs: { 'extensions.webextOptionalPermissionPrompts': false } }) : await launchBrowser({ practice });
});
afterAll(async () => {
  await browser?.close();
  await practice?.close();
});

async function popup(): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(browser.address('src/popup/index.html'));
  await page.getByRole('searchbox', { name: 'Search services' }).fill('github');
  await page.locator('[data-guide="github.totp"]').waitFor();
  return page;
}

const allowed = (): Promise<boolean> => browser.background(() => chrome.permissions.contains({ origins: ['https://github.com/*'] }));

it.runIf(browserName === 'chromium')('is asked by the click, for that service alone; a refusal leaves the steps in words, and nothing else changes', async () => {
  const page = await popup();
  await page.evaluate(() => {
    const request = (wanted: object, answer?: (granted: boolean) => void): Promise<boolean> => {
      sessionStorage.setItem('asked', JSON.stringify({ ...wanted, gesture: navigator.userActivation.isActive }));
      answer?.(false);
      return Promise.resolve(false);
    };
    // Chromium has the interface under both names.
    for (const name of ['chrome', 'browser']) {
      const permissions = (window as unknown as Record<string, { permissions?: object } | undefined>)[name]?.permissions;
      if (permissions) Object.defineProperty(permissions, 'request', { value: request });
    }
    // What was asked is looked at after the popup would have closed itself.
    window.close = () => { sessionStorage.setItem('closed', 'yes'); };
  }, undefined);
  const next = browser.nextPage();
  await page.locator('[data-guide="github.totp"]').click();
  const steps = await next;
  await steps.getByRole('button', { name: 'Show the guide on the page instead' }).waitFor();
  expect(await steps.locator('ol li').count()).toBeGreaterThan(2);
  expect(await steps.locator('[role="alert"]').count()).toBe(0);
  expect(await page.evaluate(() => [sessionStorage.getItem('asked'), sessionStorage.getItem('closed')], undefined)).toEqual([JSON.stringify({ origins: ['https://github.com/*'], gesture: true }), 'yes']);
  expect(await allowed()).toBe(false);
  expect(await browser.background(async () => (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id))).toEqual([]);
  // The way back is open: the list itself asks again.
  await page.close();
  await steps.close();
});

it.runIf(browserName === 'firefox')('once it is allowed, the guide starts on the service\'s page, and only its scripts are there', async () => {
  const { upn } = practice.admin.createAccount();
  practice.memories.set(upn, { upn, language: 'en', renamed: false, older: false, values: {}, done: new Set() });
  const id = randomUUID();
  practice.state.sessions.set(id, { id, host: 'github.com', upn, startedAt: Date.now(), strongAt: Date.now(), mode: 'app', returnTo: undefined, skipTo: undefined, data: {} });
  await browser.setCookies([{ name: sessionCookie, value: id, url: 'https://github.com/' }]);
  expect(await allowed()).toBe(false);
  const page = await popup();
  const next = browser.nextPage();
  await page.locator('[data-guide="github.totp"]').click();
  const opened = await next;
  await opened.locator('[data-mfa-setup-guide] .card[data-step="enable"]').waitFor();
  expect(await allowed()).toBe(true);
  expect(await browser.background(async () => (await chrome.scripting.getRegisteredContentScripts()).map(({ id: name, matches }) => [name, matches]))).toEqual(expect.arrayContaining([['services', ['https://github.com/*']], ['sign-ins', ['https://github.com/*']]]));
  await browser.closePages();
});

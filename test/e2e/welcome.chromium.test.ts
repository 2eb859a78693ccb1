/** The page that a new installation opens. */
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startPractice, type Practice } from '../practice/server';
import { launchChromium, type Chromium } from './browsers/chromium';
import { examinePage } from './examine';
import { card } from './stand';

let practice: Practice;
let chromium: Chromium;
let page: Page;
const isIt = (one: Page): boolean => one.url().endsWith('/src/welcome/index.html');

beforeAll(async () => {
  practice = await startPractice();
  chromium = await launchChromium({ extension: resolve('dist/test-chrome'), practice, welcome: 'open' });
});
afterAll(async () => { await chromium?.close(); await practice?.close(); });

it('opens by itself, once, and says what the extension does and never does', async () => {
  await expect.poll(() => chromium.context.pages().some(isIt)).toBe(true);
  page = chromium.context.pages().find(isIt) as Page;
  await page.getByRole('heading', { level: 1, name: 'Setting up MFA' }).waitFor();
  const text = await page.locator('main').innerText();
  for (const said of ['Shows you where to click', 'It never reads your password.', 'Select the puzzle piece']) expect(text).toContain(said);
  expect(chromium.context.pages().filter(isIt)).toHaveLength(1);
});

it.each(['light', 'dark'] as const)('is clean in the %s theme, and wears the organisation\'s colour', async (colorScheme) => {
  const worker = await chromium.worker();
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width: 320, height: 640 });
  for (const accent of ['#ffe600', '#101060']) {
    await worker.evaluate((policy) => chrome.storage.local.set({ policy }), { managed: { organization: { name: 'Contoso', accent } }, receivedAt: 1 });
    await expect.poll(() => page.evaluate(() => document.documentElement.style.getPropertyValue('--brand'))).toBe(accent);
    await expect.poll(() => page.locator('main').innerText()).toContain('Contoso has added this');
    expect(await examinePage(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
});

it('starts the guide with the keyboard alone', async () => {
  await page.bringToFront();
  const [opened] = await Promise.all([chromium.context.waitForEvent('page'), page.getByRole('button', { name: 'Start with my work account' }).press('Enter')]);
  await card(opened).waitFor();
});

import type { Page, Worker } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium, type Chromium } from './browsers/chromium';
import { CODE } from './fill/cases';
import { fillTests, pathOf, resultOf, type Driver } from './fill/run';
import { buildExtension, servePages, type Orders, type Pages } from './fill/stand';

declare const self: { orders: Orders };

let pages: Pages;
let extension: Awaited<ReturnType<typeof buildExtension>>;
let chromium: Chromium;
let worker: Worker;
let page: Page;
let driver: Driver;

beforeAll(async () => {
  [pages, extension] = await Promise.all([servePages(), buildExtension('chromium')]);
  chromium = await launchChromium({ extension: extension.path, practice: { resolverRules: () => 'MAP * ~NOTFOUND, EXCLUDE 127.0.0.1' }, welcome: 'none' });
  worker = await chromium.worker();
  page = await chromium.newPage();
  driver = {
    pages,
    open: async (fixture) => { await page.goto(pages.url(fixture)); },
    ask: (question, argument) => page.evaluate(question as never, argument as never),
    fill: (request, options = {}) => worker.evaluate((order) => self.orders.fill(order), { url: page.url(), request, ...options }),
    asked: () => worker.evaluate(() => self.orders.asked()),
    release: () => worker.evaluate(() => self.orders.release()),
    click: (selector) => page.locator(selector).first().click({ force: true, noWaitAfter: true }),
    hover: (selector) => page.locator(selector).first().hover({ force: true }),
    press: (name) => page.keyboard.press(name),
  };
});
afterAll(async () => {
  await chromium?.close();
  await extension?.remove();
  await pages?.close();
});

fillTests(() => driver);

it.each(['boxes that know the active one by focus', 'react-otp-input', 'input-otp'])('a window without the focus is written into as well, as while the popup is open: %s', async (fixture) => {
  await driver.open(fixture);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: false });
  const other = await chromium.newPage();
  await other.bringToFront();
  expect(await driver.ask(() => [document.hasFocus(), document.visibilityState], null)).toEqual([false, 'visible']);
  const answer = await driver.fill({ code: CODE, host: pages.host, submit: false, path: await pathOf(driver) });
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  await other.close();
  expect(answer).toMatchObject({ ok: true });
  expect((await resultOf(driver)).code).toBe(CODE);
});

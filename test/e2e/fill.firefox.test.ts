import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchFirefox, type Firefox } from './browsers/firefox';
import { CODE } from './fill/cases';
import { fillTests, resultOf, type Driver } from './fill/run';
import { buildExtension, order, servePages, type Pages, type Placed } from './fill/stand';

let pages: Pages;
let extension: Awaited<ReturnType<typeof buildExtension>>;
let firefox: Firefox;
let orders: Page;
let page: Page;
let driver: Driver;

beforeAll(async () => {
  [pages, extension] = await Promise.all([servePages(), buildExtension('firefox')]);
  // Loopback goes around the proxy; everything else meets a closed port.
  firefox = await launchFirefox({ extension: extension.path, practice: { proxyPort: 9 } });
  orders = await firefox.openExtensionPage('index.html');
  page = await firefox.newPage();
  driver = {
    pages,
    open: async (fixture) => { await page.goto(pages.url(fixture)); },
    ask: (question, argument) => page.evaluate(question as never, argument as never),
    place: () => orders.evaluate((argument) => chrome.runtime.sendMessage({ verb: 'place', argument }), page.url()) as Promise<Placed>,
    order: (placed, message) => orders.evaluate((argument) => chrome.runtime.sendMessage({ verb: 'order', argument }), { placed, message }),
    click: (selector) => pointAt(page, selector, (x, y) => page.mouse.click(x, y)),
    hover: (selector) => pointAt(page, selector, (x, y) => page.mouse.move(x, y)),
    press: (name) => page.keyboard.press(name as 'Tab'),
  };
});
afterAll(async () => {
  await firefox?.close();
  await extension?.remove();
  await pages?.close();
});

async function pointAt(page: Page, selector: string, act: (x: number, y: number) => Promise<void>): Promise<void> {
  const [x = 0, y = 0] = await page.evaluate((wanted) => {
    const { left, top, width, height } = document.querySelector(wanted)?.getBoundingClientRect() ?? new DOMRect();
    return [left + Math.min(width, 20) / 2, top + height / 2];
  }, selector);
  await act(x, y);
}

fillTests(() => driver);

it('a page of the extension in a tab is not the background', async () => {
  await driver.open('plain');
  const message = { fill: { code: CODE, host: pages.host, submit: false, path: null } };
  expect(await orders.evaluate(order, { placed: await driver.place(), message })).toBeUndefined();
  expect(await resultOf(driver)).toMatchObject({ touched: 0, values: [''] });
});

import { afterAll, beforeAll } from 'vitest';
import type { FillAnswer } from '../../src/fill/message';
import { launchFirefox, type Firefox } from './browsers/firefox';
import type { Page } from './browsers/page';
import { fillTests, type Driver } from './fill/run';
import { buildExtension, servePages, type Pages } from './fill/stand';

let pages: Pages;
let extension: Awaited<ReturnType<typeof buildExtension>>;
let firefox: Firefox;
let orders: Page;
let page: Page;
let driver: Driver;

beforeAll(async () => {
  [pages, extension] = await Promise.all([servePages(), buildExtension('firefox')]);
  // Loopback goes around the proxy; everything else meets a closed port.
  firefox = await launchFirefox({ extension: extension.path, practice: { proxyPort: 9 }, welcome: 'none' });
  orders = await firefox.newPage();
  await orders.goto(firefox.address('index.html'));
  page = await firefox.newPage();
  driver = {
    pages,
    open: async (fixture) => { await page.goto(pages.url(fixture)); },
    ask: (question, argument) => page.evaluate(question as never, argument as never),
    fill: async (request, options = {}) => await tell('fill', { url: page.url(), request, ...options }) as FillAnswer | null,
    asked: async () => void await tell('asked'),
    release: async () => void await tell('release'),
    click: (selector) => pointAt(page, selector, (x, y) => page.mouse.click(x, y)),
    hover: (selector) => pointAt(page, selector, (x, y) => page.mouse.move(x, y)),
    press: (name) => page.keyboard.press(name),
  };
});
afterAll(async () => {
  await firefox?.close();
  await extension?.remove();
  await pages?.close();
});

async function tell(verb: string, request: unknown = null): Promise<unknown> {
  const answer: unknown = await orders.evaluate((message): Promise<unknown> => chrome.runtime.sendMessage(message), { verb: `orders.${verb}`, request });
  return (answer as { reply: unknown }).reply;
}

async function pointAt(page: Page, selector: string, act: (x: number, y: number) => Promise<void>): Promise<void> {
  const [x = 0, y = 0] = await page.evaluate((wanted) => {
    const { left, top, width, height } = document.querySelector(wanted)?.getBoundingClientRect() ?? new DOMRect();
    return [left + Math.min(width, 20) / 2, top + height / 2];
  }, selector);
  await act(x, y);
}

fillTests(() => driver);

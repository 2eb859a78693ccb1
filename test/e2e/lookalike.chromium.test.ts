/** Copies of sign-in pages, where the extension may see every site: one card says whose host it really is, and the user's word on it holds. */
import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { host as hosts } from '../practice/hosts';
import { printAttacks } from './attacks';
import { ChromiumStand } from './chromium-stand';
import { extensionForEverySite } from './vault/everywhere';

const PATH = '/common/oauth2/v2.0/authorize';
const COPY = `https://${hosts.copy}${PATH}`;
const google = '<input type="email" id="identifierId" name="identifier"><button id="identifierNext">Next</button>';

let stand: ChromiumStand;
let extension: Awaited<ReturnType<typeof extensionForEverySite>>;
beforeAll(async () => {
  extension = await extensionForEverySite();
  stand = await ChromiumStand.start(extension.path);
  const worker = await stand.chromium.worker();
  await vi.waitFor(async () => { expect(await worker.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id))).toContain('lookalike'); }, { timeout: 10_000 });
  await worker.evaluate(() => {
    const told: string[] = [];
    (self as unknown as { told: string[] }).told = told;
    chrome.runtime.onMessage.addListener((message: { verb?: string }, sender) => { if (message.verb === 'lookalike/seen') told.push(new URL(sender.url ?? '').host); });
  });
});
afterAll(async () => { await stand?.close(); await extension?.remove(); });
beforeEach(async () => { await (await stand.chromium.worker()).evaluate(async () => { await chrome.storage.local.clear(); await chrome.storage.session.clear(); }); });
afterEach(async () => { await stand.closePages(); });
printAttacks('Copied sign-in pages × outcome', 'as it should');

const warning = (page: Page) => page.locator('[data-mfa-setup-guide] .card.warning');
const button = (page: Page, name: string) => warning(page).getByRole('button', { name, exact: true });
const kept = async (): Promise<unknown> => (await stand.chromium.worker()).evaluate(async () => (await chrome.storage.local.get('own-sign-in-hosts'))['own-sign-in-hosts']);
/** Hosts that the script has told the background of since it was last asked. */
const told = async (): Promise<string[]> => (await stand.chromium.worker()).evaluate(() => (self as unknown as { told: string[] }).told.splice(0));

async function open(url: string): Promise<Page> {
  const page = await stand.newPage();
  await page.goto(url);
  return page;
}

/** Once the page was told of and the background has answered, nothing is there. */
async function saysNothing(page: Page): Promise<void> {
  const host = new URL(page.url()).host;
  await expect.poll(told).toContain(host);
  // A second message is answered after the first.
  await page.waitForTimeout(300);
  expect(await warning(page).count()).toBe(0);
}

it('names the whole host, gives no guidance, marks the toolbar and lets the page work', async () => {
  const page = await open(`${COPY}#mfa-guide=microsoft-work.totp`);
  await warning(page).waitFor();
  expect(await warning(page).innerText()).toContain('This is not a page of Microsoft');
  expect((await warning(page).locator('.host').innerText()).trim()).toBe(hosts.copy);
  expect(await warning(page).locator('.host b').innerText()).toBe('files-contoso.example');
  expect(await page.locator('[data-mfa-setup-guide] .card').count()).toBe(1);
  expect(await (await stand.chromium.worker()).evaluate(async (url) => chrome.action.getBadgeText({ tabId: (await chrome.tabs.query({ url }))[0]?.id ?? -1 }), `${COPY}*`)).toBe('!');
  await page.locator('#i0116').click();
  await page.keyboard.type('ann');
  expect(await page.locator('#i0116').inputValue()).toBe('ann');
  if (process.env['SHOTS']) {
    mkdirSync(process.env['SHOTS'], { recursive: true });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: `${process.env['SHOTS']}/warning-${colorScheme}.png` });
    }
    await page.setViewportSize({ width: 360, height: 640 });
    await page.screenshot({ path: `${process.env['SHOTS']}/warning-narrow.png` });
  }
});

it('closes the page when asked to', async () => {
  const page = await open(COPY);
  // As the other answer: a click in the first moment may be too early to have been meant.
  await expect.poll(async () => {
    await button(page, 'Close this page').click({ timeout: 500 }).catch(() => undefined);
    return page.isClosed();
  }, { timeout: 8000, interval: 500 }).toBe(true);
});

it('remembers that a page is the user\'s own, until that is taken back in the settings', async () => {
  const page = await open(COPY);
  // A click counts only once the button has been there for a moment.
  await expect.poll(async () => {
    await button(page, 'It is our own sign-in page').click({ timeout: 500 }).catch(() => undefined);
    return warning(page).count();
  }, { timeout: 8000 }).toBe(0);
  expect(await kept()).toEqual([hosts.copy]);
  await told();
  await page.reload();
  await saysNothing(page);
  const settings = await open(`chrome-extension://${stand.chromium.extensionId}/src/settings/index.html#copies`);
  await settings.locator('#copies').getByRole('button', { name: new RegExp(`Warn me of it again.*${hosts.copy}`) }).click();
  await expect.poll(kept).toEqual([]);
  await page.reload();
  await warning(page).waitFor();
  await settings.reload();
  await settings.locator('#copies').getByRole('button', { name: new RegExp(`It is our own.*${hosts.copy}`) }).click();
  await expect.poll(kept).toEqual([hosts.copy]);
  if (process.env['SHOTS']) await settings.locator('#copies').screenshot({ path: `${process.env['SHOTS']}/settings.png` });
});

it('never warns of the organisation\'s own federation server, nor of Microsoft\'s hosts', async () => {
  await (await stand.chromium.worker()).evaluate((managed) => chrome.storage.local.set({ policy: { managed, receivedAt: Date.now() } }), { tenant: { federationHosts: [hosts.federation] } });
  await told();
  await saysNothing(await open(`https://${hosts.federation}${PATH}`));
  const real = await open(`https://${hosts.signIn}${PATH}`);
  await real.locator('#i0116').waitFor();
  await warning(await open(COPY)).waitFor();
  expect(await told()).toEqual([hosts.copy]);
  expect(await warning(real).count()).toBe(0);
});

it('warns of a copy in a frame by the frame\'s host, and of a copy of Google\'s that comes later', async () => {
  const page = await open(`https://${hosts.phone}/`);
  await page.evaluate((src) => { document.body.append(Object.assign(document.createElement('iframe'), { src, width: '600', height: '500' })); }, COPY);
  await warning(page).waitFor();
  expect((await warning(page).locator('.host').innerText()).trim()).toBe(hosts.copy);
  const other = await open(`https://${hosts.phone}/`);
  await other.evaluate((markup) => { document.title = 'Sign in - Google Accounts'; document.body.innerHTML = markup; }, google);
  await warning(other).getByText('This is not a page of Google').waitFor();
  expect((await warning(other).locator('.host').innerText()).trim()).toBe(hosts.phone);
});

it('a page that lays something over the answer, or clicks by itself, gets no answer', async () => {
  const page = await open(COPY);
  const box = await button(page, 'It is our own sign-in page').boundingBox();
  const [x, y] = [(box?.x ?? 0) + 20, (box?.y ?? 0) + 10];
  await page.evaluate(([left, top]) => {
    const host = document.querySelector('[data-mfa-setup-guide]')!;
    for (const type of ['pointerdown', 'mousedown', 'click']) host.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: left!, clientY: top! }));
    const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' });
    const cover = Object.assign(document.createElement('div'), { popover: 'manual' });
    cover.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;margin:0;padding:0;border:0;background:navy;pointer-events:none';
    root.append(cover);
    cover.showPopover();
  }, [x, y]);
  await page.waitForTimeout(700);
  await page.mouse.click(x, y);
  await page.waitForTimeout(1200);
  expect(await kept()).toBeUndefined();
  expect(await warning(page).count()).toBe(1);
});

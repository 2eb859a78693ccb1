/** The administrator's page for per-user MFA, both generations: every visible row becomes one of a list apart, and counts nowhere. */
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { sessionCookie } from '../practice/http';
import { picture } from './codes';
import { pressOn } from './pages/keyboard';
import { books, keep, people } from './pages/kept';
import { checklist } from './pages/states';
import { focusOf } from './pages/tree';
import { ChromiumStand } from './chromium-stand';
import { extensionForEverySite } from './vault/everywhere';

let stand: ChromiumStand;
let extension: Awaited<ReturnType<typeof extensionForEverySite>>;
beforeAll(async () => {
  extension = await extensionForEverySite();
  stand = await ChromiumStand.start(extension.path);
  await stand.chromium.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  // As the browser tells the background that the pages were allowed.
  const worker = await stand.chromium.worker();
  await vi.waitFor(async () => {
    const scripts = await worker.evaluate(async () => {
      (chrome.permissions.onAdded as unknown as { dispatch(...values: unknown[]): void }).dispatch({ origins: [] });
      return (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id);
    });
    expect(scripts).toContain('services');
  }, { timeout: 15_000, interval: 300 });
});
afterAll(async () => { await stand?.close(); await extension?.remove(); });
afterEach(async () => { await stand.closePages(); });

async function signedIn(...hosts: string[]): Promise<void> {
  const { upn } = stand.practice.admin.createAccount();
  const { context } = stand.chromium;
  stand.practice.memories.set(upn, { upn, language: 'en', renamed: false, older: false, values: {}, done: new Set(['enabled', 'closed', 'tick dana@contoso.example']) });
  await context.clearCookies();
  for (const host of hosts) {
    const id = randomUUID();
    stand.practice.state.sessions.set(id, { id, host, upn, startedAt: Date.now(), strongAt: Date.now(), mode: 'app', returnTo: undefined, skipTo: undefined, data: {} });
    await context.addCookies([{ name: sessionCookie, value: id, url: `https://${host}/`, httpOnly: true, secure: true, sameSite: 'None' }]);
  }
}

const list = (page: Page): Promise<string[]> => page.locator('.per-user .account').evaluateAll((rows) => rows.map((row) => `${row.querySelector('b')?.textContent ?? ''} ${row.querySelector('.tag')?.textContent ?? ''}`));
const expected = ['Chi Ito Disabled', 'Dana Roe Enabled', 'Eli Fox Enforced'];
const LEGACY = 'account.activedirectory.windowsazure.com';
const PORTAL = 'entra.microsoft.com';

it.each([
  ['the older page', [LEGACY], `https://${LEGACY}/usermanagement/multifactorverification.aspx`],
  ['the list in a frame of another host', [PORTAL, 'sandbox-1.reactblade.portal.azure.net'], `https://${PORTAL}/#view/Microsoft_AAD_IAM/MultifactorAuthenticationConfig.ReactView`],
])('%s is read, shown, and counted nowhere', async (name, hosts, url) => {
  await keep(stand, {});
  await signedIn(...hosts);
  const page = await stand.newPage();
  await page.goto(url);
  const shown = await checklist(stand);
  await expect.poll(() => list(shown), { timeout: 10_000 }).toEqual(expected);
  await picture(shown, `per-user ${name}`);
  expect(await shown.locator('.summary').count(), 'no account of the user').toBe(0);
  expect(await (await stand.chromium.worker()).evaluate(() => chrome.action.getBadgeText({}))).toBe('');
  expect(await shown.locator('.per-user .tag.bad').count()).toBe(0);
});

it('is filtered, sorted, copied, saved, and forgotten row by row or whole', async () => {
  await keep(stand, { accounts: books.done, perUser: people(9) });
  const page = await checklist(stand);
  const region = page.locator('.per-user');
  expect(await region.locator('.chip').allInnerTexts()).toEqual(['All 9', 'Disabled 3', 'Enabled 3', 'Enforced 3']);
  await region.getByRole('combobox', { name: 'Order' }).selectOption('state');
  expect((await list(page)).map((row) => row.split(' ').at(-1))).toEqual(['Disabled', 'Disabled', 'Disabled', 'Enabled', 'Enabled', 'Enabled', 'Enforced', 'Enforced', 'Enforced']);
  await region.locator('.chip', { hasText: 'Enforced' }).click();
  await region.getByRole('searchbox').fill('NR. 5');
  await expect.poll(() => list(page)).toEqual(['Übung, Nr. 5 Enforced']);
  await region.getByRole('searchbox').fill('');
  await region.getByRole('button', { name: 'Copy addresses' }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe('user00002@contoso.example; user00005@contoso.example; user00008@contoso.example');
  const [download] = await Promise.all([page.waitForEvent('download'), region.getByRole('button', { name: 'Save as CSV' }).click()]);
  expect((await readFile(await download.path(), 'utf8')).split('\r\n')[1]).toMatch(/^"user00002@contoso.example","Übung, Nr. 2","enforced","\d{4}-\d\d-\d\d"$/);
  await pressOn(page, 'button “Remove: user00005@contoso.example”', 'Enter', 'button “Remove: user00008@contoso.example”');
  await expect.poll(() => list(page)).toEqual(['Übung, Nr. 2 Enforced', 'Übung, Nr. 8 Enforced']);
  await pressOn(page, 'button “Forget this list”', 'Enter', 'button “Cancel”', true);
  await pressOn(page, 'button “Forget this list”', 'Enter');
  await region.waitFor({ state: 'detached' });
  await expect.poll(() => focusOf(page)).toBe('heading “Your accounts and MFA”');
  expect(await page.locator('.summary h2').innerText()).toBe('2 of 2 accounts are done');
});

it('holds 10,000 people without drawing them all', async () => {
  await keep(stand, { perUser: people(10_000) });
  const page = await checklist(stand);
  expect(await page.locator('.per-user .account').count()).toBeLessThan(60);
  await page.evaluate(() => { scrollTo(0, document.documentElement.scrollHeight - 1500); });
  await expect.poll(async () => (await list(page)).join()).toContain('Nr. 9999');
  await page.locator('.per-user').getByRole('searchbox').fill('nr. 9876');
  await expect.poll(() => list(page)).toEqual(['Übung, Nr. 9876 Disabled']);
});

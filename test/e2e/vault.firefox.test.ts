/** The vault in Firefox: made, filled by hand, linked to a sign-in page, and its code accepted there; locked and opened again. */
import { resolve } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startPractice, type Practice } from '../practice/server';
import { launchFirefox, type Firefox } from './browsers/firefox';

const PASSPHRASE = 'garden seven lantern brushes';
const SIGN_IN = 'https://login.microsoftonline.com/common/oauth2/v2.0/authorize?redirect=app';

let practice: Practice;
let firefox: Firefox;
beforeAll(async () => {
  practice = await startPractice();
  firefox = await launchFirefox({ extension: resolve('dist/test-firefox'), practice });
});
afterAll(async () => { await firefox?.close(); await practice?.close(); });

/** By the words on it, as a user finds it; the last one, since a sheet lies over the page. */
async function named(page: Page, name: string, kind: 'label' | 'button'): Promise<ElementHandle<HTMLElement>> {
  const found = await page.waitForFunction((wanted, what) => {
    const all = [...document.querySelectorAll<HTMLElement>(what)].filter((one) => [one.textContent?.trim(), one.getAttribute('aria-label')].includes(wanted) && one.checkVisibility());
    const last = all.at(-1);
    const control = what === 'label' ? (last as HTMLLabelElement | undefined)?.control : last;
    return control && !(control as HTMLButtonElement).disabled ? control : null;
  }, { timeout: 15_000 }, name, kind);
  return found as ElementHandle<HTMLElement>;
}
async function fill(page: Page, label: string, text: string): Promise<void> {
  await page.bringToFront();
  const field = await named(page, label, 'label');
  await field.evaluate((one) => { (one as HTMLInputElement).select(); });
  await field.type(text);
}
async function click(page: Page, name: string): Promise<void> {
  await (await named(page, name, 'button')).evaluate((one) => one.click());
}
const view = (page: Page, name: string): Promise<unknown> => page.waitForFunction((wanted) => (window as unknown as { __practice?: { view(): string } }).__practice?.view() === wanted, {}, name);
const see = (page: Page, text: string): Promise<unknown> => page.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, text);

/** A new code prompt of the sign-in, for a person who has an app. */
async function codePrompt(upn: string, password: string): Promise<Page> {
  const page = await firefox.newPage();
  await page.goto(SIGN_IN, { waitUntil: 'domcontentloaded' });
  await page.locator('#i0116').fill(upn);
  await page.locator('#idSIButton9').click();
  await view(page, 'password');
  await page.locator('#i0118').fill(password);
  await page.locator('#idSIButton9').click();
  await view(page, 'challenge-app-code');
  return page;
}

it('keeps a code, fills it where the user linked it, and locks', async () => {
  const { upn, password } = practice.admin.createAccount({ initial: ['totp'] });
  const secret = practice.admin.account(upn)?.methods.find(({ kind }) => kind === 'totp')?.secret ?? '';
  const signIn = await codePrompt(upn, password);

  const codes = await firefox.openExtensionPage('src/codes/index.html#add');
  await fill(codes, 'New passphrase', PASSPHRASE);
  await fill(codes, 'The same again', PASSPHRASE);
  await click(codes, 'Make the vault');
  await codes.waitForSelector('.ways');
  await fill(codes, 'Secret key', secret);
  await click(codes, 'Continue');
  await codes.waitForSelector('dialog[open] form.confirm');
  await fill(codes, 'Site or company', 'Contoso');
  await click(codes, 'Add');
  await codes.waitForSelector('.entry');

  const tabId = await codes.evaluate(async () => (await chrome.tabs.query({ url: 'https://login.microsoftonline.com/*' }))[0]?.id);
  const popup = await firefox.openExtensionPage(`src/popup/index.html?tab=${tabId}`);
  await popup.locator('#tab-codes').click();
  await see(popup, 'Use a code on login.microsoftonline.com');
  await popup.locator('summary').click();
  await click(popup, 'Use it here: Contoso');
  await signIn.bringToFront();
  await click(popup, 'Fill the code');
  await signIn.waitForFunction(() => /^\d{6}$/.test(document.querySelector<HTMLInputElement>('#idTxtBx_SAOTCC_OTC')?.value ?? ''));
  await signIn.locator('#idSubmit_SAOTCC_Continue').click();
  await view(signIn, 'stay');

  await click(codes, 'Lock');
  await see(codes, 'Your codes are locked');
  expect(await codes.evaluate(() => document.querySelectorAll('.entry').length)).toBe(0);
  await fill(codes, 'Passphrase', 'not this one');
  await click(codes, 'Unlock');
  await see(codes, 'That is not the passphrase');
  await fill(codes, 'Passphrase', PASSPHRASE);
  await click(codes, 'Unlock');
  await codes.waitForSelector('.entry');
}, 120_000);

/** The codes page in a real browser, with short ways through it. */
import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Download, Locator, Page } from 'playwright-core';
import QRCode from 'qrcode';
import type { Stand } from './stand';

export const PASSPHRASE = 'violet tractor unseen harbour';
const SLOW = 20_000;

const codesUrl = (stand: Stand, rest = ''): string => `chrome-extension://${stand.chromium.extensionId}/src/codes/index.html${rest}`;

export async function openCodes(stand: Stand, rest = ''): Promise<Page> {
  const page = await stand.newPage();
  await page.goto(codesUrl(stand, rest));
  await page.locator('main').locator('section, .door, form').first().waitFor();
  return page;
}

/** Forgets the vault, as a new profile has none. */
export async function forgetVault(stand: Stand): Promise<void> {
  await (await stand.chromium.worker()).evaluate(async () => {
    const names = Object.keys(await chrome.storage.local.get(null)).filter((name) => name.startsWith('vault'));
    await chrome.storage.local.remove(names);
    await chrome.storage.session.clear();
  });
}

export async function choosePassphrase(within: Page | Locator, passphrase: string): Promise<void> {
  await within.getByLabel('New passphrase').fill(passphrase);
  await within.getByLabel('The same again').fill(passphrase);
  await within.locator('.strength[data-score="4"], .strength[data-score="3"]').waitFor({ timeout: SLOW });
}

export async function makeVault(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await choosePassphrase(page, passphrase);
  await page.getByRole('button', { name: 'Make the vault' }).click();
  await page.getByRole('navigation').waitFor({ timeout: SLOW });
}

export const tab = (page: Page, name: string): Promise<void> => page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
export const names = (page: Page): Promise<string[]> => page.locator('.who b').allInnerTexts();
export const sheet = (page: Page): Locator => page.getByRole('dialog');

export const png = (text: string): Promise<Buffer> => QRCode.toBuffer(text, { scale: 6 });
/** Gives files to the page as its file button would. */
export const give = (page: Page, files: { name: string; mimeType: string; buffer: Buffer }[]): Promise<void> => page.locator('.way input[type=file]').setInputFiles(files);
export const textFile = (name: string, value: unknown): { name: string; mimeType: string; buffer: Buffer } =>
  ({ name, mimeType: 'text/plain', buffer: Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)) });

export async function typeSecret(page: Page, secret: string, issuer: string, account: string): Promise<void> {
  await tab(page, 'Add');
  await page.getByLabel('Secret key', { exact: true }).fill(secret);
  const typed = page.locator('form.typed');
  await typed.getByLabel('Site or company').fill(issuer);
  await typed.getByLabel('Account').fill(account);
  await typed.getByRole('button', { name: 'Continue' }).click();
  await sheet(page).getByRole('button', { name: 'Add', exact: true }).click();
  await page.locator('.toast').waitFor();
}

export const contentOf = async (download: Download): Promise<Buffer> => readFile(await download.path());

/** SHOTS names a folder for pictures of what is looked at. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['SHOTS'];
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name.replace(/\W+/g, '-')}.png`), fullPage: true });
}

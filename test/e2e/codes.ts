/** The codes page in a real browser, with short ways through it. */
import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Secret, TOTP } from 'otpauth';
import QRCode from 'qrcode';
import type { Download, Locator, Page } from './browsers/page';
import type { Stand } from './stand';

export const PASSPHRASE = 'violet tractor unseen harbour';
const SLOW = 20_000;

export const SECRET = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
/** Different 20-byte secrets. */
export const secretNumber = (number: number): string => new Secret({ buffer: Uint8Array.from(createHash('sha1').update(String(number)).digest()).buffer }).base32;
export const codeNow = (secret = SECRET): string => new TOTP({ secret }).generate();
export const link = (issuer: string, account: string, secret = SECRET): string =>
  `otpauth://totp/${encodeURIComponent(issuer)}:${encodeURIComponent(account)}?secret=${secret}&issuer=${encodeURIComponent(issuer)}`;
/** A backup as 2FAS writes it, of accounts by name, account and secret. */
export const twoFas = (services: [string, string, string][]): unknown => ({
  schemaVersion: 4, appVersionCode: 1, groups: [],
  services: services.map(([name, account, secret], position) => ({
    name, secret, updatedAt: 0, order: { position }, otp: { account, issuer: name, digits: 6, period: 30, algorithm: 'SHA1', tokenType: 'TOTP', source: 'Manual' } })),
});

const codesUrl = (stand: Stand, rest = ''): string => stand.browser.address(`src/codes/index.html${rest}`);

export async function openCodes(stand: Stand, rest = ''): Promise<Page> {
  const page = await stand.newPage();
  await page.goto(codesUrl(stand, rest));
  await page.locator('main').locator('section, .door, form').first().waitFor();
  return page;
}

/** Forgets the vault, as a new profile has none. */
export async function forgetVault(stand: Stand): Promise<void> {
  await stand.browser.background(async () => {
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

/** The page with a new, empty vault. */
export async function begin(stand: Stand): Promise<Page> {
  const page = await openCodes(stand);
  await makeVault(page);
  return page;
}

/** The page with a vault of these accounts, in this order. */
export async function beginWith(stand: Stand, ...issuers: string[]): Promise<Page> {
  const page = await begin(stand);
  await give(page, [textFile('backup', twoFas(issuers.map((issuer, number) => [issuer, 'mina@example.com', secretNumber(number)])))]);
  await page.getByRole('button', { name: `Add ${issuers.length}` }).click();
  await page.locator('.with-details').first().waitFor();
  return page;
}

/** When the vault shuts by itself, what the organisation can switch off, and that a copied code does not stay on the clipboard. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from './browsers/page';
import { here } from './browsers/differences';
import { launchBrowser, type ExtensionBrowser } from './browsers/extension-browser';
import { extensionForEverySite } from './vault/everywhere';
import { PASSPHRASE, plant, seeded } from './vault/seed';
import { startSites, type Sites } from './vault/sites';

let sites: Sites;
let extension: Awaited<ReturnType<typeof extensionForEverySite>>;
let browser: ExtensionBrowser;
beforeAll(async () => {
  [sites, extension] = await Promise.all([startSites(), extensionForEverySite()]);
  // As if the user had given leave to look at the clipboard: the browser's own question cannot be answered by a test.
  const file = join(extension.path, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as { permissions: string[] };
  await writeFile(file, JSON.stringify({ ...manifest, permissions: [...manifest.permissions, 'clipboardRead', 'clipboardWrite'] }));
  browser = await launchBrowser({ extension: extension.path, practice: sites });
});
afterAll(async () => { await browser?.close(); await extension?.remove(); await sites?.close(); });
beforeEach(async () => {
  await browser.background(async () => { await chrome.storage.local.clear(); await chrome.storage.session.clear(); });
});

async function openPage(route: string): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(8000);
  await page.goto(browser.address(`${route}`));
  return page;
}

describe('the vault locks, and open windows forget the codes,', () => {
  type Raise = Record<'idle' | 'runtime', Record<string, { dispatch(...values: unknown[]): void }>>;
  it.skipIf(!here.raisesEvents).each<[string, () => void]>([
    ['when the screen does', () => { (chrome as unknown as Raise).idle['onStateChanged']?.dispatch('locked'); }],
    ['when the browser starts', () => { (chrome as unknown as Raise).runtime['onStartup']?.dispatch(); }],
  ])('%s', (_when, happens) => locks(happens));
  it.each<[string, () => Promise<void>]>([
    ['when its time is over and nobody looks', async () => {
      await chrome.storage.session.set({ 'vault.used': Date.now() - 16 * 60_000 });
      await chrome.alarms.create('vault-lock', { when: Date.now() + 20 });
    }],
    ['when the organisation allows less time than has passed', async () => {
      await chrome.storage.session.set({ 'vault.used': Date.now() - 3 * 60_000 });
      await chrome.storage.local.set({ policy: { managed: { vault: { autoLockMinutes: 2 } }, receivedAt: Date.now() } });
    }],
  ])('%s', (_when, happens) => locks(happens));

  async function locks(happens: () => void | Promise<void>): Promise<void> {
    await plant(browser, await seeded([{ issuer: 'Example' }]));
    const page = await openPage('src/codes/index.html#all');
    await page.locator('.entry').waitFor();
    await browser.background(happens);
    await page.getByText('Your codes are locked').waitFor();
    expect(await page.locator('.entry').count()).toBe(0);
    expect(await browser.background(() => chrome.storage.session.get('vault.key'))).toEqual({});
    await page.getByLabel('Passphrase').fill(PASSPHRASE);
    await page.getByRole('button', { name: 'Unlock' }).click();
    await page.locator('.entry').waitFor();
    await page.close();
  }
});

describe('an organisation that wants no codes in the browser', () => {
  const forbid = async (): Promise<void> => {
    await browser.background(() => chrome.storage.local.set({ policy: { managed: { vault: { allowed: false } }, receivedAt: Date.now() } }));
  };

  it('has no codes in the popup, and no way to begin with them', async () => {
    await forbid();
    const popup = await openPage('src/popup/index.html?tab=1');
    await popup.getByText('No guide is running').waitFor();
    expect(await popup.getByRole('tab').count()).toBe(0);
    const codes = await openPage('src/codes/index.html#add');
    await codes.getByText('Your organisation has switched this off').waitFor();
    expect(await codes.getByRole('textbox').count()).toBe(0);
  });

  it('leaves people what they kept before', async () => {
    await plant(browser, await seeded([{ issuer: 'Example' }]));
    await forbid();
    const codes = await openPage('src/codes/index.html#all');
    await codes.locator('.entry').waitFor();
    await codes.getByRole('link', { name: 'Add' }).click();
    await codes.getByText('Your organisation has switched this off').waitFor();
    await codes.getByRole('link', { name: 'Backup' }).click();
    await codes.getByRole('button', { name: 'Save the backup' }).waitFor();
  });
});

describe('a copied code', () => {
  const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

  it('leaves the clipboard after twenty seconds, and what was copied since stays', async () => {
    await plant(browser, await seeded([{ issuer: 'Example' }]));
    const page = await openPage('src/codes/index.html#all');
    await page.locator('button.code-row').click();
    await page.getByText('Copied').waitFor();
    expect(await clipboard(page)).toMatch(/^\d{6}$/);
    await expect.poll(() => clipboard(page), { timeout: 30_000 }).toBe('');

    await page.locator('button.code-row').click();
    await page.getByText('Copied').waitFor();
    await page.evaluate(() => navigator.clipboard.writeText('a letter'));
    await browser.background(() => new Promise<void>((resolve) => {
      chrome.storage.onChanged.addListener((changes) => { if (changes['copied'] && changes['copied'].newValue === undefined) resolve(); });
    }));
    // The page that looks has come and gone when another of its kind may be made.
    await expect.poll(() => page.evaluate(() => ('offscreen' in chrome ? chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] }).then(({ length }) => length) : 0))).toBe(0);
    expect(await clipboard(page)).toBe('a letter');
  }, 90_000);
});

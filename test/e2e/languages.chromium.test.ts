/** The user's language wins over the browser's, on every page of ours and on the card; words of the page stay the page's. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { languageFolders, messagesOf, tagOf } from '../../.config/languages';
import { textsOf } from '../../src/shared/texts';
import { ChromiumStand } from './chromium-stand';
import { AUTHENTICATOR, card, overlay } from './stand';

let stand: ChromiumStand;
beforeAll(async () => { stand = await ChromiumStand.start(); });
afterAll(async () => { await stand?.close(); });
afterEach(async () => { await stand.closePages(); });

const ownPage = async (name: string): Promise<Page> => {
  const page = await stand.newPage();
  await page.goto(`chrome-extension://${stand.chromium.extensionId}/src/${name}/index.html`);
  return page;
};
const choose = async (page: Page, tag: string): Promise<void> => { await page.locator('select').first().selectOption(tag); };
const spoken = (page: Page): Promise<string> => page.evaluate(() => `${document.documentElement.lang} ${document.documentElement.dir}`);

/** SHOTS names a folder for pictures of everything that is looked at. */
const folder = process.env['SHOTS'];
async function picture(page: Page, name: string): Promise<void> {
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

it.each(languageFolders().filter((language) => language !== 'en'))('%s is spoken by popup, checklist, settings and card, and is left again', async (language) => {
  const tag = tagOf(language);
  const texts = textsOf(messagesOf(language));
  const direction = tag === 'ar' ? 'rtl' : 'ltr';
  await stand.signedIn();
  const open = await ownPage('checklist');
  const settings = await ownPage('settings');
  await choose(settings, tag);
  // Pages that are open change as they stand.
  for (const [page, title] of [[settings, 'settings_title'], [open, 'checklist_title']] as const) {
    await expect.poll(() => spoken(page)).toBe(`${tag} ${direction}`);
    await page.getByRole('heading', { level: 1, name: texts[title] ?? '', exact: true }).waitFor();
  }
  await picture(settings, `settings-${tag}`);
  await picture(open, `checklist-${tag}`);
  const popup = await ownPage('popup');
  await popup.getByRole('tab', { name: texts['tab_guides'] ?? '', exact: true }).waitFor();
  expect(await spoken(popup)).toBe(`${tag} ${direction}`);
  await picture(popup, `popup-${tag}`);

  const page = await stand.open(AUTHENTICATOR);
  await overlay(page).locator('[data-spot]').waitFor();
  expect(await overlay(page).locator('.layer').evaluate((layer) => `${layer.getAttribute('lang')} ${getComputedStyle(layer).direction}`)).toBe(`${tag} ${direction}`);
  // The page is English, so its button is quoted in English.
  const title = (await card(page).locator('h2').textContent() ?? '').replace(/[\u2068\u2069]/g, '');
  expect(title).toBe((texts['step_add'] ?? '').replace('$1', 'Add sign-in method'));
  await picture(page, `card-${tag}`);

  await choose(settings, '');
  await expect.poll(() => spoken(open)).toMatch(/^en\S* ltr$/);
  const again = await stand.open(AUTHENTICATOR);
  await card(again).waitFor();
  expect(await overlay(again).locator('.layer').getAttribute('lang')).toBe('en');
});

it('the settings list every language by its own name', async () => {
  const settings = await ownPage('settings');
  const names = languageFolders().map((language) => textsOf(messagesOf(language))['language_name'] ?? '');
  await expect.poll(async () => (await settings.locator('select').first().locator('option').allTextContents()).slice(1)).toEqual(names);
});

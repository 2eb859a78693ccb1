/** Every screen of the codes page in every theme, in a narrow window and from right to left; axe has nothing to say. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from './browsers/page';
import { beginWith, forgetVault, give, link, openCodes, picture, png, secretNumber, sheet, tab, textFile, twoFas } from './codes';
import { examinePage, themes } from './examine';
import { Stand } from './stand';

let stand: Stand;
let page: Page;
beforeAll(async () => { stand = await Stand.start(); });
afterAll(async () => { await stand?.close(); });
beforeEach(async () => { await forgetVault(stand); });
afterEach(async () => { await stand.closePages(); });

describe('everybody can use it', () => {
  /** Screens by their names, from a vault with a few accounts. */
  const screens: Record<string, () => Promise<void>> = {
    start: async () => { await page.close(); await forgetVault(stand); page = await openCodes(stand); },
    all: async () => { await page.locator('.with-details').first().waitFor(); },
    add: () => tab(page, 'Add'),
    confirm: async () => {
      await tab(page, 'Add');
      await give(page, [{ name: 'code.png', mimeType: 'image/png', buffer: await png(link('Example Bank', 'mina', secretNumber(30))) }]);
      await sheet(page).waitFor();
    },
    import: async () => {
      await tab(page, 'Add');
      await give(page, [textFile('2fas', twoFas([['Contoso', 'mina@example.com', secretNumber(0)], ['Northwind', 'mina@example.com', secretNumber(9)], ['Example Shop', 'mina', secretNumber(13)], ['Broken', 'x', '0189']]))]);
      await page.getByRole('heading', { name: 'From 2FAS' }).waitFor();
    },
    entry: async () => { await page.getByRole('link', { name: 'Details of Contoso' }).click(); await page.locator('form').first().waitFor(); },
    backup: () => tab(page, 'Backup'),
    security: async () => { await tab(page, 'Security'); await page.getByText('Change the passphrase').click(); },
    locked: async () => { await page.getByRole('button', { name: 'Lock' }).click(); await page.locator('.door').waitFor(); },
  };

  it.each(Object.entries(screens))('%s', async (name, show) => {
    page = await beginWith(stand, 'Contoso', 'Northwind', 'Example Mail');
    // Without what was said about the import.
    await page.reload();
    await page.locator('.with-details').first().waitFor();
    await show();
    for (const { name: theme, colorScheme, forcedColors } of themes) {
      await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: 'reduce' });
      await picture(page, `${name} ${theme}`);
      expect(await examinePage(page), theme).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), 'width at 320 px').toBeLessThanOrEqual(320);
    await picture(page, `${name} 320`);
    await page.evaluate(() => { document.documentElement.dir = 'rtl'; });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), 'right to left').toBeLessThanOrEqual(320);
    await page.setViewportSize({ width: 1280, height: 800 });
    await picture(page, `${name} rtl`);
  });
});

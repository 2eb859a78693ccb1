/** The checklist on paper: every row, states in words, nothing to press. SHOTS names a folder for the picture. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { picture } from './codes';
import { books, keep, managed, people } from './pages/kept';
import { checklist } from './pages/states';
import { ChromiumStand } from './chromium-stand';

let stand: ChromiumStand;
beforeAll(async () => { stand = await ChromiumStand.start(); });
afterAll(async () => { await stand?.close(); });
afterEach(async () => { await stand.closePages(); });

/** As the browser begins and ends printing. */
const onPaper = async (page: Page, begins: boolean): Promise<void> => {
  await page.emulateMedia({ media: begins ? 'print' : 'screen' });
  await page.evaluate((event) => dispatchEvent(new Event(event)), begins ? 'beforeprint' : 'afterprint');
};

it('has every row with its state, and nothing to press', async () => {
  await keep(stand, { accounts: books.mixed, policy: managed, perUser: people(250) });
  const page = await checklist(stand);
  expect(await page.locator('.per-user li').count()).toBeLessThan(100);
  await page.emulateMedia({ colorScheme: 'dark' });
  await onPaper(page, true);
  await expect.poll(() => page.locator('.per-user li').count()).toBe(250);
  expect(await page.locator('main > section:not(.per-user, .summary) li .tag').allInnerTexts()).toEqual(['Lacks MFA', 'Not checked', 'On', 'Not checked', 'Works, but weak', 'On', 'Set aside']);
  expect(await page.locator('button:visible, input:visible, select:visible, summary:visible').count()).toBe(0);
  expect(await page.getByText('Disabled 84 · Enabled 83 · Enforced 83').isVisible()).toBe(true);
  const colours = await page.evaluate(() => [...document.querySelectorAll('.name b, .tag, .body p')].map((one) => getComputedStyle(one).color));
  expect([...new Set(colours)].filter((colour) => { const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number); return r + g + b > 420; }), 'light letters on white paper').toEqual([]);
  await picture(page, 'print');
  const folder = process.env['SHOTS'];
  const pdf = await page.pdf({ format: 'A4' });
  if (folder) writeFileSync(join(folder, 'checklist.pdf'), pdf);
  expect((pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length).toBeGreaterThan(5);
  await onPaper(page, false);
  await expect.poll(() => page.locator('.per-user li').count()).toBeLessThan(100);
});

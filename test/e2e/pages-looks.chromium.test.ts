/** The extension's own pages in every state: axe in every theme, small windows, large print, right to left, targets, motion. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { picture } from './codes';
import { examinePage, themes } from './examine';
import { misfits } from './pages/fit';
import { states } from './pages/states';
import { treeOf, unclear } from './pages/tree';
import { ChromiumStand } from './chromium-stand';

let stand: ChromiumStand;
beforeAll(async () => { stand = await ChromiumStand.start(); });
afterAll(async () => { await stand?.close(); });
afterEach(async () => { await stand.closePages(); });

/** The window of 1280 × 1024 px at 400 %: WCAG 1.4.10 asks for no more than that it is read by scrolling one way. */
const windows = [{ name: '320 px wide', width: 320, height: 640 }, { name: 'at 400 %', width: 320, height: 256 }];

describe.each(Object.entries(states))('%s', (name, open) => {
  it('everybody can read and use it', async () => {
    const page = await open(stand);
    for (const { name: theme, colorScheme, forcedColors } of themes) {
      await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: 'reduce' });
      await picture(page, `${name} ${theme}`);
      expect.soft(await examinePage(page), theme).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    expect.soft(unclear(await treeOf(page)), 'names in the accessibility tree').toEqual([]);
    expect.soft(await misfits(page), 'in a usual window').toEqual([]);
    for (const { name: size, ...viewport } of windows) {
      await page.setViewportSize(viewport);
      await page.waitForFunction((width) => innerWidth === width, viewport.width);
      await picture(page, `${name} ${size}`);
      expect.soft(await misfits(page), size).toEqual([]);
    }
    await page.evaluate(() => { document.documentElement.dir = 'rtl'; });
    expect.soft(await misfits(page), 'right to left').toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
    await picture(page, `${name} rtl`);
  });

  it('moves nothing for who wants less motion', async () => {
    const page = await open(stand);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const moving = await page.evaluate(() => [...document.querySelectorAll('*')].filter((one) => {
      const { animationName, transitionDuration, transitionProperty } = getComputedStyle(one);
      return animationName !== 'none' || (transitionProperty !== 'none' && transitionDuration.split(',').some((time) => parseFloat(time) > 0));
    }).map((one) => one.outerHTML.slice(0, 80)));
    expect(moving).toEqual([]);
  });
});

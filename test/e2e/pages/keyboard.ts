/** The keyboard, as somebody uses it who has nothing else: Tab until it is there, then press. Every stop on the way must be seen. */
import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { focusOf } from './tree';

/** More stops than any of the pages has. */
const MOST = 120;

interface Stop { seen: boolean; outlined: boolean; what: string }

/** Whether what has the keyboard shows it, and lies in the window with nothing over it (WCAG 2.4.7, 2.4.11). */
const stopOf = (page: Page): Promise<Stop> => page.evaluate(() => {
  const at = document.activeElement ?? document.body;
  const outlined = [at, at.nextElementSibling, at.closest('label')].some((one) => {
    if (!one) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  });
  const box = at.getBoundingClientRect();
  const spots = [[0.5, 0.5], [0.1, 0.5], [0.9, 0.5]].map(([x = 0, y = 0]) => [box.left + box.width * x, box.top + box.height * y] as const);
  const seen = spots.some(([x, y]) => {
    const hit = document.elementFromPoint(x, y);
    return hit !== null && (at.contains(hit) || hit.contains(at) || hit.closest('label')?.contains(at) === true);
  });
  return { seen, outlined, what: `${at.tagName} ${at.outerHTML.slice(0, 90)}` };
});

/** Goes on with Tab (or back) until the browser says that `wanted` has the keyboard, as in `button “Add an account”`. Returns the stops passed. */
export async function tabTo(page: Page, wanted: string, back = false): Promise<number> {
  const passed: string[] = [];
  for (let count = 1; count <= MOST; count++) {
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
    const now = await focusOf(page);
    if (now !== 'nothing') {
      const { seen, outlined, what } = await stopOf(page);
      expect([seen, outlined], `seen and outlined: ${what}`).toEqual([true, true]);
    }
    if (now === wanted) return count;
    passed.push(now);
  }
  throw new Error(`Tab never comes to ${wanted}, only to\n${[...new Set(passed)].join('\n')}`);
}

/** Goes there and presses; then waits until the keyboard is where it should be next. */
export async function pressOn(page: Page, wanted: string, key: 'Enter' | 'Space', next?: string, back = false): Promise<void> {
  await tabTo(page, wanted, back);
  await page.keyboard.press(key);
  if (next !== undefined) await expect.poll(() => focusOf(page), { message: `after ${wanted}`, timeout: 8000 }).toBe(next);
}

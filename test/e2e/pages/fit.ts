/** Whether a page fits its window and can be hit. */
import type { Page } from 'playwright-core';

/** How far the page can be pushed sideways, in px. */
const sideways = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** Texts that are cut off at the side, go over the edge of what they lie in, or are squeezed to a letter a line. A table of numbers may be pushed by itself. */
const cutOff = (page: Page): Promise<string[]> => page.evaluate(() =>
  [...document.querySelectorAll<HTMLElement>('h1, h2, h3, p, button, a, label, li, summary, .tag, legend, th')].filter((one) => {
    if (!one.checkVisibility() || one.closest('.unseen, .wide')) return false;
    const box = one.getBoundingClientRect();
    if (box.width > 1 && box.width < 60 && (one.textContent ?? '').trim().length > 20) return true;
    return box.width > 1 && (box.left < -1 || box.right > innerWidth + 1 || (one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'inline'));
  }).map((one) => `${one.tagName} ${(one.textContent ?? '').slice(0, 60)}`));

/** Controls that are smaller than 24 × 24 px (WCAG 2.5.8). A link inside a sentence is excepted; a control in a label is as large as the label. */
const smallTargets = (page: Page): Promise<string[]> => page.evaluate(() => {
  const found: string[] = [];
  for (const one of document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [role="button"], [tabindex="0"]')) {
    if (!one.checkVisibility({ opacityProperty: false }) || one.ariaHidden === 'true') continue;
    const inSentence = one.tagName === 'A' && getComputedStyle(one).display === 'inline' && one.parentElement?.tagName === 'P' && (one.parentElement.textContent ?? '').trim() !== (one.textContent ?? '').trim();
    const { width, height } = (one.closest('label') ?? one).getBoundingClientRect();
    if (!inSentence && (Math.round(width * 10) < 240 || Math.round(height * 10) < 240)) found.push(`${Math.round(width)}×${Math.round(height)} ${one.outerHTML.slice(0, 100)}`);
  }
  return found;
});

/** Controls that something lies over even when they are scrolled to, as a foot that stays in the window may. */
const covered = (page: Page): Promise<string[]> => page.evaluate(() =>
  [...(document.querySelector('dialog[open]') ?? document).querySelectorAll<HTMLElement>('button, a[href], summary, input, select')].filter((one) => {
    if (!one.checkVisibility({ opacityProperty: false }) || one.ariaHidden === 'true') return false;
    const target = one.closest('label') ?? one;
    target.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = target.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 12));
    return !hit || !(target.contains(hit) || hit.contains(target));
  }).map((one) => one.outerHTML.slice(0, 100)));

/** All that is wrong, one line each. */
export async function misfits(page: Page): Promise<string[]> {
  const push = await sideways(page);
  const lines = (kind: string, found: string[]): string[] => found.map((one) => `${kind}: ${one}`);
  return [...(push > 0 ? [`goes ${push} px sideways`] : []), ...lines('cut off', await cutOff(page)), ...lines('too small', await smallTargets(page)), ...lines('covered', await covered(page))];
}

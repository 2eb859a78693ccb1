/** What axe finds in the card, including contrast, which it cannot see on the real page. */
import type { Page } from './browsers/page';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, Result, RunOptions } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const HOST = '[data-mfa-setup-guide]';

export interface Theme { name: string; colorScheme: 'light' | 'dark'; forcedColors: 'active' | 'none' }
export const themes: readonly Theme[] = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none' },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none' },
  { name: 'forced colours', colorScheme: 'light', forcedColors: 'active' },
  { name: 'dark forced colours', colorScheme: 'dark', forcedColors: 'active' },
];

/** Rules that axe broke or could not decide, each with the elements. Decided means decided: an open question counts as a fault. */
async function run(page: Page, include: string | null, options: RunOptions): Promise<string[]> {
  await page.evaluate(source);
  const results = await page.evaluate(([selector, how]) =>
    (window as unknown as { axe: { run(on: unknown, options: unknown): Promise<AxeResults> } }).axe.run(selector ? { include: [[selector]] } : document, how), [include, options] as const);
  const lines = (kind: string, found: Result[]): string[] => found.flatMap(({ id, nodes }) => nodes.map(({ html, any }) => `${kind} ${id}: ${html.slice(0, 120)} ${any[0]?.message ?? ''}`));
  return [...lines('broken', results.violations), ...lines('undecided', results.incomplete)];
}

/** All of a page of the extension. */
export const examinePage = (page: Page): Promise<string[]> => run(page, null, {});

/**
 * The overlay of a page. Its host hangs on <html>, where axe takes every background for unknown; so contrast is checked on a
 * copy of what the shadow root holds, in the body of the empty page `plain` that has the same theme.
 */
export async function examineOverlay(page: Page, plain: Page): Promise<string[]> {
  const inPage = await run(page, HOST, { rules: { 'color-contrast': { enabled: false } } });
  const html = await page.evaluate((selector) => document.querySelector(selector)?.shadowRoot?.innerHTML ?? '', HOST);
  await plain.setContent('<!doctype html><html lang="en"><title>Copy</title><body><div id="copy"></div></body></html>');
  await plain.evaluate((markup) => {
    const root = document.querySelector('#copy')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = markup;
    // What the veil does to the page behind is no ground of ours: the card is opaque.
    root?.querySelector('.veil')?.remove();
  }, html);
  const texts = await plain.evaluate(() => document.querySelector('#copy')?.shadowRoot?.querySelectorAll('.card, .pill').length);
  if (texts !== 1) return ['nothing to examine'];
  return [...inPage, ...await run(plain, '#copy', { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } })];
}

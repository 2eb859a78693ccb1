import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import source from '../../manifest.json' with { type: 'json' };
import { startPractice, type Practice } from '../practice/server';
import { launchChromium, type Chromium } from '../e2e/browsers/chromium';
import { asTab } from '../e2e/walk/tab';
import { quantile, type Figure } from './figures';

const ROUNDS = 12;

/** An extension on the same hosts that does nothing: what any extension costs. */
function emptyExtension(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'empty-extension-'));
  writeFileSync(join(path, 'manifest.json'), JSON.stringify({
    manifest_version: 3, name: 'Empty', version: '1', background: { service_worker: 'worker.js' },
    content_scripts: [{ matches: source.host_permissions, js: ['content.js'], run_at: 'document_start' }],
  }));
  for (const file of ['worker.js', 'content.js']) writeFileSync(join(path, file), '');
  return { path, remove: () => { rmSync(path, { recursive: true, force: true }); } };
}

interface Spent { task: number; script: number; heap: number }

/** What the tab's main thread spends on a scene (ms of its own time, whatever else the machine does) and then holds (kB). */
async function spent(page: Page, scene: (page: Page) => Promise<void>): Promise<Spent> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await scene(page);
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return { task: of('TaskDuration') * 1000, script: of('ScriptDuration') * 1000, heap: of('JSHeapUsedSize') / 1000 };
}

const calm = (page: Page): Promise<void> => page.evaluate(() => new Promise<void>((resolve) => { requestIdleCallback(() => { resolve(); }); }));

const scenes: Record<string, (page: Page) => Promise<void>> = {
  'sign-in page, loaded': async (page) => {
    await page.goto('https://login.microsoftonline.com/common/oauth2/v2.0/authorize');
    await page.locator('#i0116').waitFor();
    await calm(page);
  },
  'sign-in page, 10,000 nodes more': async (page) => {
    await page.goto('https://login.microsoftonline.com/common/oauth2/v2.0/authorize');
    await page.locator('#i0116').waitFor();
    await page.evaluate(() => {
      const parts = Array.from({ length: 5000 }, (_, index) => Object.assign(document.createElement('p'), { textContent: `line ${index}` }));
      document.body.append(...parts);
    });
    await calm(page);
  },
  'sign-in page, 1,000 changes a second for 3 s': async (page) => {
    await page.goto('https://login.microsoftonline.com/common/oauth2/v2.0/authorize');
    await page.locator('#i0116').waitFor();
    await asTab(page).evaluate(() => new Promise<void>((resolve) => {
      const place = document.body.appendChild(document.createElement('div'));
      let changes = 0;
      const timer = setInterval(() => {
        for (let change = 0; change < 10; change++) place.replaceChildren(document.createElement('b'));
        changes += 10;
        if (changes >= 3000) { clearInterval(timer); resolve(); }
      }, 10);
    }), undefined);
  },
};

async function measure(chromium: Chromium, scene: (page: Page) => Promise<void>): Promise<Spent> {
  const page = await chromium.newPage();
  try {
    return await spent(page, scene);
  } finally {
    await page.close();
  }
}

/** Main-thread time and memory of pages with the built extension, beside the same pages with an extension that does nothing. */
export async function cost(): Promise<Figure[]> {
  const practice: Practice = await startPractice();
  const empty = emptyExtension();
  const browsers: Chromium[] = [];
  try {
    for (const extension of [resolve('dist/chrome'), empty.path]) browsers.push(await launchChromium({ extension, practice, welcome: extension === empty.path ? 'none' : 'closed' }));
    const [ours, none] = browsers as [Chromium, Chromium];
    const figures: Figure[] = [];
    for (const [what, scene] of Object.entries(scenes)) {
      const pairs: [Spent, Spent][] = [];
      // In turns, so that whatever else the machine does meets both; the first round warms caches up.
      for (let round = 0; round <= ROUNDS; round++) {
        const pair: [Spent, Spent] = [await measure(ours, scene), await measure(none, scene)];
        if (round) pairs.push(pair);
      }
      const median = (of: (pair: [Spent, Spent]) => number): number => quantile(pairs.map(of), 0.5);
      figures.push({
        what, unit: '×', samples: pairs.length,
        values: {
          'main thread': median(([a]) => a.task) / median(([, b]) => b.task), memory: median(([a]) => a.heap) / median(([, b]) => b.heap),
          'ms more': median(([a, b]) => a.task - b.task), 'of that script': median(([a, b]) => a.script - b.script), 'empty ms': median(([, b]) => b.task),
        },
      });
    }
    return figures;
  } finally {
    for (const browser of browsers) await browser.close();
    empty.remove();
    await practice.close();
  }
}

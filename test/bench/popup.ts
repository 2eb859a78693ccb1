import { resolve } from 'node:path';
import { launchChromium } from '../e2e/browsers/chromium';
import { asTab } from '../e2e/walk/tab';
import { newEntry, plant, seeded } from '../e2e/vault/seed';
import { spread, type Figure } from './figures';

const SAMPLES = 12;

/** From opening the popup, whose vault is unlocked, to the first codes drawn in it, by the page's own clock; by number of entries. */
export async function popup(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const count of [10, 1_000, 10_000]) {
    const chromium = await launchChromium({ extension: resolve('dist/chrome'), practice: { resolverRules: () => 'MAP * ~NOTFOUND' } });
    try {
      await plant(chromium, await seeded(Array.from({ length: count }, (_, at) => newEntry({ issuer: `Site ${at}`, account: `user${at}@example.com`, hosts: [`site${at}.example.com`] }))));
      const times: number[] = [];
      for (let sample = 0; sample < SAMPLES; sample++) {
        const page = await chromium.newPage();
        await page.goto(`chrome-extension://${chromium.extensionId}/src/popup/index.html?tab=1`, { waitUntil: 'commit' });
        times.push(await asTab(page).evaluate(async () => {
          const frame = (): Promise<number> => new Promise(requestAnimationFrame);
          while (!document.querySelector('.digits')) await frame();
          await frame();
          return performance.now();
        }, null));
        await page.close();
      }
      figures.push({ what: `popup to codes, ${count} entries`, unit: 'ms', samples: times.length, values: spread(times), ...(count === 1_000 && { limit: { value: 'p50' as const, under: 150 } }) });
    } finally {
      await chromium.close();
    }
  }
  return figures;
}

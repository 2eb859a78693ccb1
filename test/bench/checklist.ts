import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { storedBook } from '../../src/accounts/store-shape';
import { startPractice } from '../practice/server';
import { launchChromium } from '../e2e/browsers/chromium';
import { asTab } from '../e2e/walk/tab';
import { quantile, type Figure } from './figures';

const ACCOUNTS = 10_000;
const ROUNDS = 5;
const JUMPS = 40;

/** An unlikely life with many accounts: half with a list of methods, half only seen. */
function book(): unknown {
  const now = Date.now();
  const where = { host: 'mysignins.microsoft.com', page: 'info.list' };
  const accounts = new Map(Array.from({ length: ACCOUNTS }, (_, at) => {
    const seen = { when: now - at * 60_000, where };
    const fact = at % 2 ? { kind: 'signed-in' as const, ...seen } : { kind: 'methods-listed' as const, methods: [{ kind: 'totp' as const, name: 'App' }], complete: true, hasSwitch: false, ...seen };
    return [`atlassian.com//user${at}@example.com`, { service: 'atlassian.com', identity: `user${at}@example.com`, realm: '', facts: { [fact.kind]: fact } }] as const;
  }));
  return storedBook({ accounts, perUser: new Map() });
}

interface Round { paint: number; rows: number; scroll: number[]; filter: number }

async function round(page: Page, url: string): Promise<Round> {
  await page.goto(url);
  await page.locator('.account').first().waitFor();
  return asTab(page).evaluate(async (jumps): Promise<Round> => {
    const frame = (): Promise<number> => new Promise((next) => { requestAnimationFrame(() => { setTimeout(() => { next(performance.now()); }); }); });
    const rows = performance.now();
    const scroll: number[] = [];
    const { scrollHeight } = document.documentElement;
    for (let at = 0; at < jumps; at++) {
      const start = performance.now();
      // Far apart each time, so that no row is there already.
      scrollTo(0, (at * 7919 * 97) % scrollHeight);
      scroll.push(await frame() - start);
    }
    const search = document.querySelector<HTMLInputElement>('.search input');
    const start = performance.now();
    if (search) search.value = 'user99';
    search?.dispatchEvent(new Event('input', { bubbles: true }));
    const filter = await frame() - start;
    return { paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN, rows, scroll, filter };
  }, JUMPS);
}

const ms = (what: string, samples: readonly number[]): Figure =>
  ({ what, values: { p50: quantile(samples, 0.5), p95: quantile(samples, 0.95), max: Math.max(...samples) }, unit: 'ms', samples: samples.length });

export async function checklist(): Promise<Figure[]> {
  const practice = await startPractice();
  const chromium = await launchChromium({ extension: resolve('dist/chrome'), practice });
  try {
    await (await chromium.worker()).evaluate((accounts) => chrome.storage.local.set({ accounts }), book());
    const page = await chromium.newPage();
    const rounds: Round[] = [];
    for (let at = 0; at < ROUNDS; at++) rounds.push(await round(page, `chrome-extension://${chromium.extensionId}/src/checklist/index.html`));
    return [
      ms('first paint', rounds.map(({ paint }) => paint)), ms('first rows', rounds.map(({ rows }) => rows)),
      ms('a jump of the scroll bar, until it is drawn', rounds.flatMap(({ scroll }) => scroll)), ms('filter by text, until it is drawn', rounds.map(({ filter }) => filter)),
    ];
  } finally {
    await chromium.close();
    await practice.close();
  }
}

/** The guides of other services, walked in real Chromium on their practice pages. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sessionCookie } from '../practice/http';
import { startPractice, type Practice } from '../practice/server';
import type { Memory } from '../practice/scenes/scene';
import { decodeBase32, totp } from '../practice/totp';
import { launchChromium, type Chromium } from './browsers/chromium';
import { serviceRows, type ServiceRow } from './services';
import { table, type Outcome } from './table';
import { extensionForEverySite } from './vault/everywhere';
import { walkScenes } from './walk/scenes';
import { asTab } from './walk/tab';

let practice: Practice;
let chromium: Chromium;
let extension: Awaited<ReturnType<typeof extensionForEverySite>>;
const outcomes: Outcome[] = [];

beforeAll(async () => {
  extension = await extensionForEverySite();
  practice = await startPractice();
  chromium = await launchChromium({ extension: extension.path, practice });
  // The browser keeps registered scripts over restarts; in a new profile the background has to get that far first.
  const worker = await chromium.worker();
  await expect.poll(() => worker.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length)).toBeGreaterThan(0);
});
afterAll(async () => {
  await chromium?.close();
  await practice?.close();
  await extension?.remove();
  console.log(table('Guides of other services × scenarios', outcomes));
});

/** A person who is signed in on the site's hosts already, as the site knows them. */
async function person(row: ServiceRow): Promise<Memory> {
  const { upn } = practice.admin.createAccount();
  const { done = [], ...start } = row.start ?? {};
  const memory: Memory = { upn, language: 'en', renamed: false, older: false, values: {}, ...start, done: new Set(done) };
  practice.memories.set(upn, memory);
  await chromium.context.clearCookies();
  for (const host of practice.hosts) {
    const id = randomUUID();
    practice.state.sessions.set(id, { id, host, upn, startedAt: Date.now(), strongAt: Date.now(), mode: 'app', returnTo: undefined, skipTo: undefined, data: {} });
    await chromium.context.addCookies([{ name: sessionCookie, value: id, url: `https://${host}/`, httpOnly: true, secure: true, sameSite: 'None' }]);
  }
  return memory;
}

it.each(serviceRows.map((row) => [`${row.guide}: ${row.name} from ${row.from}`, row] as const))('%s', async (_name, row) => {
  const memory = await person(row);
  const page = await chromium.newPage();
  const started = performance.now();
  const type = (): string => (memory.values['secret'] ? totp(decodeBase32(memory.values['secret']), Date.now()) : 'Practice');
  const report = await walkScenes({ page: asTab(page), from: `${row.from}#mfa-guide=${row.guide}`, type });
  const ok = report.reached && row.ends.every((done) => memory.done.has(done));
  outcomes.push({ row: { ...row, goal: row.guide, scenario: {}, ends: { card: '' } }, report, ok, ms: performance.now() - started });
  await page.close();
  const way = `${report.why}\n${report.steps.map(({ step, view, pointing }) => `${step} on ${view}: ${pointing}`).join('\n')}`;
  expect(report.steps.filter(({ pointing }) => pointing === 'wrong'), `wrong pointings\n${way}`).toEqual([]);
  expect(ok, way).toBe(true);
}, 60_000);

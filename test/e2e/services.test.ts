/** The guides of other services, walked in a real browser on their practice pages. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { sessionCookie } from '../practice/http';
import { startPractice, type Practice } from '../practice/server';
import type { Memory } from '../practice/scenes/scene';
import { decodeBase32, totp } from '../practice/totp';
import { launchBrowser, type ExtensionBrowser } from './browsers/extension-browser';
import { serviceRows, type ServiceRow } from './services';
import { table, type Outcome } from './table';
import { extensionForEverySite } from './vault/everywhere';
import { walkScenes } from './walk/scenes';
import { asTab, inFrame } from './walk/tab';

let practice: Practice;
let browser: ExtensionBrowser;
let extension: Awaited<ReturnType<typeof extensionForEverySite>>;
const outcomes: Outcome[] = [];

beforeAll(async () => {
  extension = await extensionForEverySite();
  practice = await startPractice();
  // The documented example itself.
  const managed = JSON.parse(/```json\n([\s\S]+?)```/.exec(readFileSync('docs/custom-services.md', 'utf8'))?.[1] ?? '') as object;
  browser = await launchBrowser({ extension: extension.path, practice, managed });
  // The browser keeps registered scripts over restarts; in a new profile the background has to get that far first.
  await vi.waitFor(async () => {
    expect(await browser.background(async () => (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id))).toEqual(expect.arrayContaining(['services', 'custom']));
  }, { timeout: 15_000, interval: 300 });
});
afterAll(async () => {
  await browser?.close();
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
  await browser.clearCookies();
  for (const host of practice.hosts) {
    const id = randomUUID();
    practice.state.sessions.set(id, { id, host, upn, startedAt: Date.now(), strongAt: Date.now(), mode: 'app', returnTo: undefined, skipTo: undefined, data: {} });
    await browser.setCookies([{ name: sessionCookie, value: id, url: `https://${host}/` }]);
  }
  return memory;
}

it.each(serviceRows.map((row) => [`${row.guide}: ${row.name} from ${row.from}`, row] as const))('%s', async (_name, row) => {
  const memory = await person(row);
  const page = await browser.newPage();
  const started = performance.now();
  const type = (): string => (memory.values['secret'] ? totp(decodeBase32(memory.values['secret']), Date.now()) : 'Practice');
  const report = await walkScenes({ page: asTab(page), from: `${row.from}#mfa-guide=${row.guide}`, type });
  const ok = report.reached && row.ends.every((done) => memory.done.has(done));
  outcomes.push({ row: { ...row, goal: row.guide, scenario: {}, ends: { card: '' } }, report, ok, ms: performance.now() - started });
  // What the page says at the end is known of this person from now on.
  if (row.ends.includes('on') && /^(google|microsoft-personal)/.test(row.guide)) {
      await vi.waitFor(async () => {
      const stored = JSON.stringify(await browser.background(() => chrome.storage.local.get(null)));
      expect(stored).toMatch(new RegExp(`${memory.upn}.{0,4000}"two-step"|"two-step".{0,4000}${memory.upn}`));
    }, { timeout: 5000 });
  }
  await page.close();
  const way = `${report.why}\n${report.steps.map(({ step, view, pointing }) => `${step} on ${view}: ${pointing}`).join('\n')}`;
  expect(report.steps.filter(({ pointing }) => pointing === 'wrong'), `wrong pointings\n${way}`).toEqual([]);
  expect(ok, way).toBe(true);
}, 60_000);

it('per-user MFA in the frame of another host: the card is there, and reads the table', async () => {
  const row: ServiceRow = { guide: 'microsoft-admin.per-user', name: 'in its frame', from: 'https://entra.microsoft.com/', ends: ['enabled'] };
  const memory = await person(row);
  const page = await browser.newPage();
  await page.goto(`${row.from}#mfa-guide=${row.guide}`);
  await page.locator('[data-mfa-setup-guide] .card[data-step="right-tool"]').first().waitFor();
  await page.evaluate(() => { location.hash = '#view/Microsoft_AAD_IAM/MultifactorAuthenticationConfig.ReactView'; });
  await page.locator('[data-mfa-setup-guide] .card').waitFor({ state: 'detached' });
  await page.frameLocator('iframe').locator('[data-mfa-setup-guide] .card').waitFor();
  const frame = page.frames().find((one) => one.url().includes('reactblade') && !one.isDetached());
  if (!frame) throw new Error('no frame');
  const started = performance.now();
  const report = await walkScenes({ page: inFrame(asTab(page), frame), type: () => '' });
  outcomes.push({ row: { ...row, goal: row.guide, scenario: {}, ends: { card: '' } }, report, ok: report.reached, ms: performance.now() - started });
  const way = `${report.why}\n${report.steps.map(({ step, view, pointing }) => `${step} on ${view}: ${pointing}`).join('\n')}`;
  expect(report.steps.filter(({ pointing }) => pointing === 'wrong'), way).toEqual([]);
  expect(report.reached && memory.done.has('enabled'), way).toBe(true);
  const stored = JSON.stringify(await browser.background(() => chrome.storage.local.get(null)));
  expect(stored).toContain('eli@contoso.example');
  await page.close();
}, 60_000);

it('a guide is there in words where it may not be on the page, and says why', async () => {
  const page = await browser.newPage();
  await page.goto(browser.address('src/steps/index.html?guide=zoom.us.totp'));
  await page.getByText('Find “Two-Factor Authentication” and open it').waitFor();
  await page.getByText('We could not check how these pages look today', { exact: false }).waitFor();
  expect(await page.getByRole('link', { name: 'Open the page of Zoom' }).getAttribute('href')).toBe('https://zoom.us/profile');
  await page.goto(browser.address('src/steps/index.html?guide=contoso-vpn.start'));
  await page.getByText('Select “Set up”').waitFor();
  await page.goto(browser.address('src/steps/index.html?guide=nothing'));
  await page.getByText('There is no such guide.').waitFor();
  await page.close();
});

it('the popup finds services by name, the organisation\'s own among them', async () => {
  const page = await browser.newPage();
  await page.goto(browser.address('src/popup/index.html'));
  const search = page.getByRole('searchbox', { name: 'Search services' });
  await search.fill('git');
  expect(await page.locator('.services li').allTextContents()).toEqual([expect.stringContaining('GitHub'), expect.stringContaining('GitLab')]);
  await search.fill('contoso');
  expect(await page.locator('.services [data-guide]').getAttribute('data-guide')).toBe('contoso-vpn.start');
  await search.fill('nobody');
  await page.getByText('No guide for this one yet.').waitFor();
  await page.close();
});

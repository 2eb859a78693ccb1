/** The guides of other services, walked in a real browser on their practice pages. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { sessionCookie } from '../practice/http';
import { startPractice, type Practice } from '../practice/server';
import type { Memory } from '../practice/scenes/scene';
import { decodeBase32, totp } from '../practice/totp';
import { launchBrowser, type ExtensionBrowser } from './browsers/extension-browser';
import { frameRows, serviceRows, type ServiceRow } from './services';
import { table, type Outcome } from './table';
import { extensionForEverySite } from './vault/everywhere';
import { walkScenes } from './walk/scenes';
import { asTab, inFrame } from './walk/tab';

let practice: Practice;
let browser: ExtensionBrowser;
let extension: Awaited<ReturnType<typeof extensionForEverySite>>;
const outcomes: Outcome[] = [];

const documented = JSON.parse(/```json\n([\s\S]+?)```/.exec(readFileSync('docs/custom-services.md', 'utf8'))?.[1] ?? '') as object;

/** The documented policy, as a browser hands it over. The browser itself has none here, and takes it back after a minute. */
const handOver = async (): Promise<void> => browser.background(async (managed) => chrome.storage.local.set({ policy: { managed, receivedAt: Date.now() } }), documented);

beforeAll(async () => {
  extension = await extensionForEverySite();
  practice = await startPractice();
  browser = await launchBrowser({ extension: extension.path, practice, managed: documented });
  // The browser keeps registered scripts over restarts; in a new profile the background has to get that far first.
  await vi.waitFor(async () => {
    const names = await browser.background(async () => (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id));
    expect(names).toEqual(expect.arrayContaining(['services', 'custom']));
  }, { timeout: 15_000, interval: 300 });
});
afterAll(async () => {
  await browser?.close();
  await practice?.close();
  await extension?.remove();
  console.log(table('Guides of other services × scenarios', outcomes));
});

/** True where what is kept says that two-step verification is on for the account. */
function hasTwoStepOn(stored: unknown, identity: string): boolean {
  const { accounts } = stored as { accounts: { accounts: { identity: string; facts: { kind: string; on?: boolean }[] }[] } };
  return accounts.accounts.some((one) => one.identity === identity && one.facts.some(({ kind, on }) => kind === 'two-step' && on === true));
}

/** A person who is signed in on the site's hosts already, as the site knows them. */
async function person(row: ServiceRow): Promise<Memory> {
  const { upn } = practice.admin.createAccount();
  const { done = [], ...start } = row.start ?? {};
  const memory: Memory = { upn, language: 'en', renamed: false, older: false, ...start, values: { ...start.values }, done: new Set(done) };
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
  if (row.guide.startsWith('contoso')) await handOver();
  const memory = await person(row);
  const page = await browser.newPage();
  const started = performance.now();
  const type = (view: string, kind: string): string => {
    if (kind === 'password') return 'hunter2';
    if (/^(number|identifier|username|login|sign-in|bc)$/.test(view)) return view === 'number' ? '+1 555 0100' : 'Practice';
    if (view === 'number-code') return memory.values['texted'] ?? '';
    return memory.values['secret'] ? totp(decodeBase32(memory.values['secret']), Date.now()) : 'Practice';
  };
  const report = await walkScenes({ page: asTab(page), from: `${row.from}#mfa-guide=${row.guide}`, type });
  const ok = report.reached && row.ends.every((done) => memory.done.has(done));
  outcomes.push({ row: { ...row, goal: row.guide, scenario: {}, ends: { card: '' } }, report, ok, ms: performance.now() - started });
  const way = `${report.why}\n${report.steps.map(({ step, view, pointing }) => `${step} on ${view}: ${pointing}`).join('\n')}`;
  expect(report.steps.filter(({ pointing }) => pointing === 'wrong'), `wrong pointings\n${way}`).toEqual([]);
  expect(ok, way).toBe(true);
  // What the page says at the end is known of this person from now on.
  if (row.ends.includes('on') && !row.guide.startsWith('contoso') && (row.guide.startsWith('google') || !row.start?.renamed)) {
    await vi.waitFor(async () => {
      const stored = await browser.background(() => chrome.storage.local.get('accounts'));
      // GitHub and GitLab name the account by its user name.
      const name = /^git/.test(row.guide) ? memory.upn.split('@')[0] ?? '' : memory.upn;
      expect(hasTwoStepOn(stored, name), `two-step verification of ${name}`).toBe(true);
    }, { timeout: 5000 });
  }
  // Who typed a name and a password and was asked for a code is known, although the page with the question names nobody.
  if (row.guide === 'github.totp' && row.from.endsWith('/login')) {
    await expect.poll(async () => {
      const stored: unknown = await browser.background(() => chrome.storage.local.get('accounts'));
      const { accounts } = (stored as { accounts: { accounts: { service: string; identity: string; facts: { kind: string }[] }[] } }).accounts;
      return accounts.filter(({ service, identity }) => service === 'github' && identity === 'practice').flatMap(({ facts }) => facts.map(({ kind }) => kind)).sort();
    }).toEqual(['code-asked', 'signed-in']);
    expect(JSON.stringify(await browser.background(() => Promise.all([chrome.storage.local.get(null), chrome.storage.session.get(null)])))).not.toContain('hunter2');
  }
  await page.close();
}, 60_000);

it.each(frameRows.map((row) => [row.name, row] as const))('per-user MFA %s: the card is there, and reads the table', async (_name, row) => {
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
  await handOver();
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
  await handOver();
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

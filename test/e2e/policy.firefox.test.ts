/** The organisation's policy in Firefox: none (it rejects), one for a user of its own, and one that is broken in one place. */
import { accessSync, constants, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { adminFiles } from '../../src/policy/admin/files';
import { examplePolicy } from '../../src/policy/example';
import { startPractice, type Practice } from '../practice/server';
import { built } from './browsers/extension-browser';
import { launchFirefox, type Firefox } from './browsers/firefox';

let practice: Practice;
let firefox: Firefox | undefined;
beforeAll(async () => { practice = await startPractice(); });
afterAll(async () => { await practice?.close(); });
afterEach(async () => {
  await firefox?.close();
  firefox = undefined;
});

/** Firefox for a user to whom this policy is handed over. */
async function pagesUnder(managed: unknown, welcome: 'closed' | 'none' = 'closed'): Promise<Record<'checklist' | 'settings', () => Promise<string>>> {
  firefox = await launchFirefox({ extension: built, practice, managed, welcome });
  const [checklist, settings] = [await firefox.newPage(), await firefox.newPage()];
  await checklist.goto(firefox.address('src/checklist/index.html'));
  await settings.goto(firefox.address('src/settings/index.html'));
  const says = (page: typeof checklist) => () => page.evaluate(() => document.querySelector('main')?.textContent ?? '');
  return { checklist: says(checklist), settings: says(settings) };
}

it('without a policy shows that there is none', async () => {
  const { settings } = await pagesUnder(undefined);
  await expect.poll(settings, { timeout: 20_000 }).toContain('handed over no settings');
});

it('takes the good values of a policy and says what it left out', async () => {
  const { checklist, settings } = await pagesUnder({ organization: { name: 'Contoso', accent: 'blue' }, services: [{ id: 'github', rule: 'required' }], colours: 'many', reminders: 'daily' });
  await expect.poll(checklist, { timeout: 20_000 }).toContain('Required by Contoso');
  for (const left of ['organization.accent: malformed', 'colours: unknown-key', 'reminders: not-a-group']) await expect.poll(settings, { timeout: 20_000 }).toContain(left);
});

const ID = 'mfa-setup-guide@example.org';
const FOLDER = '/etc/firefox/policies';
const FILE = join(FOLDER, 'policies.json');

/** The machine's own file is used only where there is none yet. */
function mayWrite(): boolean {
  try {
    mkdirSync(FOLDER, { recursive: true });
    accessSync(FOLDER, constants.W_OK);
    return !existsSync(FILE);
  } catch {
    return false;
  }
}

it.skipIf(!mayWrite())('reads the template that the build writes, where administrators put it', async () => {
  writeFileSync(FILE, adminFiles({ ...examplePolicy }, { chrome: '', edge: '', firefox: ID }, () => '').find(({ path }) => path === 'firefox-policies.json')?.text ?? '');
  try {
    // It says that no page is to open after installation.
    const { checklist, settings } = await pagesUnder(undefined, 'none');
    await expect.poll(checklist, { timeout: 20_000 }).toContain('Required by Contoso');
    expect(await firefox?.background(async () => (await chrome.tabs.query({})).map(({ url }) => url).filter((url) => url?.includes('/welcome/')))).toEqual([]);
    expect(await settings()).not.toContain('Left out');
  } finally {
    rmSync(FILE, { force: true });
  }
});

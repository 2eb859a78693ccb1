/** The organisation's policy in Firefox: none (it rejects), one for a user of its own, and one that is broken in one place. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { startPractice, type Practice } from '../practice/server';
import { launchFirefox, type Firefox } from './browsers/firefox';

const extension = resolve('dist/test-firefox');
let practice: Practice;
let firefox: Firefox | undefined;
let home = '';
beforeAll(async () => { practice = await startPractice(); });
afterAll(async () => { await practice?.close(); });
afterEach(async () => {
  await firefox?.close();
  firefox = undefined;
  rmSync(home, { recursive: true, force: true });
});

/** Firefox for a user whose home holds this policy. Managed storage per user: `~/.mozilla/managed-storage/<id>.json`. */
async function pagesUnder(managed: unknown): Promise<Record<'checklist' | 'settings', () => Promise<string>>> {
  home = mkdtempSync(join(tmpdir(), 'mfa-setup-guide-home-'));
  if (managed !== undefined) {
    const { browser_specific_settings: { gecko: { id } } } = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as { browser_specific_settings: { gecko: { id: string } } };
    const folder = join(home, '.mozilla/managed-storage');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${id}.json`), JSON.stringify({ name: id, description: 'policy', type: 'storage', data: managed }));
  }
  firefox = await launchFirefox({ extension, practice, env: { HOME: home } });
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

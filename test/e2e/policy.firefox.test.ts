/** The organisation's policy in Firefox: none (it rejects), one for a user of its own, and one that is broken in one place. */
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
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
async function checklistUnder(managed: unknown): Promise<() => Promise<string>> {
  firefox = await launchFirefox({ extension: built, practice, managed });
  const page = await firefox.newPage();
  await page.goto(firefox.address('src/checklist/index.html'));
  return () => page.evaluate(() => document.querySelector('main')?.textContent ?? '');
}

it('without a policy shows that there is none', async () => {
  const says = await checklistUnder(undefined);
  await expect.poll(says, { timeout: 20_000 }).toContain('handed over no settings');
});

it('takes the good values of a policy and says what it left out', async () => {
  const says = await checklistUnder({ organization: { name: 'Contoso', accent: 'blue' }, services: [{ id: 'github', rule: 'required' }], colours: 'many', reminders: 'daily' });
  await expect.poll(says, { timeout: 20_000 }).toContain('Required by Contoso');
  for (const left of ['organization.accent: malformed', 'colours: unknown-key', 'reminders: not-a-group']) expect(await says()).toContain(left);
});

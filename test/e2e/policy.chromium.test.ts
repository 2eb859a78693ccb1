/**
 * The organisation's policy through Chromium's own policy file, which is the machine's: it needs the right to write there, and names
 * this build alone.
 */
import { accessSync, constants, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { adminFiles } from '../../src/policy/admin/files';
import { examplePolicy } from '../../src/policy/example';
import type { Page } from './browsers/page';
import { Stand } from './stand';

const FOLDER = '/etc/chromium/policies/managed';
const FILE = join(FOLDER, 'mfa-setup-guide-e2e.json');

function mayWrite(): boolean {
  try {
    mkdirSync(FOLDER, { recursive: true });
    accessSync(FOLDER, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** How long Chromium may take to notice a changed file, in ms (measured: 5 s). */
const NOTICED = 30_000;

describe.skipIf(!mayWrite())('a policy in Chromium', () => {
  let stand: Stand;
  const set = (managed: unknown): void => { writeFileSync(FILE, JSON.stringify({ '3rdparty': { extensions: { [new URL(stand.browser.address('')).host]: managed } } })); };
  beforeAll(async () => { stand = await Stand.start(); });
  afterAll(async () => { rmSync(FILE, { force: true }); await stand?.close(); });
  afterEach(async () => { rmSync(FILE, { force: true }); await stand.closePages(); });

  async function open(name: 'checklist' | 'settings'): Promise<Page> {
    const page = await stand.newPage();
    await page.goto(stand.browser.address(`src/${name}/index.html`));
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  }
  const says = (page: Page): Promise<string> => page.locator('main').textContent().then((text) => text ?? '');

  it('arrives while the browser runs, changes, breaks in one place and goes', async () => {
    const [list, settings] = [await open('checklist'), await open('settings')];
    await expect.poll(() => says(settings)).toContain('handed over no settings');

    set({ organization: { name: 'Contoso' }, services: [{ id: 'github', rule: 'required' }] });
    await expect.poll(() => says(list), { timeout: NOTICED }).toContain('Required by Contoso');
    expect(await says(list)).toMatch(/GitHub.*Not checked/);
    await expect.poll(() => says(settings)).toContain('handed over settings of Contoso');

    set({ organization: { name: 'Fabrikam', accent: 'blue' }, services: [{ id: 'slack.com', rule: 'required' }, { id: 'zoom.us', rule: 'must' }], vault: { autoLockMinutes: 0 } });
    await expect.poll(() => says(list), { timeout: NOTICED }).toContain('Required by Fabrikam');
    expect(await says(list)).toContain('Slack');
    for (const left of ['organization.accent: malformed', 'services[1].rule: not-one-of', 'vault.autoLockMinutes: out-of-range']) await expect.poll(() => says(settings)).toContain(left);

    // Chromium itself drops the whole group around a value of a wrong type, and says so on chrome://policy alone.
    set({ organization: { name: 'Fabrikam', supportPhone: 12 }, services: [{ id: 'github', rule: 'required' }], colours: 'many' });
    await expect.poll(() => says(list), { timeout: NOTICED }).toContain('GitHub');
    expect(await says(list)).not.toContain('Fabrikam');

    rmSync(FILE);
    await expect.poll(() => says(settings), { timeout: NOTICED }).toContain('handed over no settings');
  }, 120_000);

  it('of every key, in the template that the build writes, is handed over whole: the schema hides none', async () => {
    const ids = { chrome: new URL(stand.browser.address('')).host, edge: '', firefox: '' };
    writeFileSync(FILE, adminFiles({ ...examplePolicy }, ids, () => '').find(({ path }) => path === 'chrome.json')?.text ?? '');
    await expect.poll(() => stand.browser.background(() => chrome.storage.managed.get(null)), { timeout: NOTICED }).toEqual(examplePolicy);
    const [list, settings] = [await open('checklist'), await open('settings')];
    await expect.poll(() => says(list), { timeout: NOTICED }).toContain('Required by Contoso');
    await expect.poll(() => says(settings)).toContain('pages.checklistUrl');
    expect(await says(settings)).not.toContain('Left out');
  }, 60_000);
});

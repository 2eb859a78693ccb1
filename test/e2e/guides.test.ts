/** Every guide, walked to its end in a real browser by a user who clicks only where the spotlight is. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPractice, type Practice } from '../practice/server';
import { browserName, chromiumSession, launchBrowser, type ExtensionBrowser } from './browsers/extension-browser';
import { grid, inFirefox, troubles, type Row } from './guides';
import { run } from './run-row';
import { table, type Outcome } from './table';
import { asTab } from './walk/tab';

let practice: Practice;
let browser: ExtensionBrowser;

beforeAll(async () => {
  practice = await startPractice();
  browser = await launchBrowser({ practice });
});
afterAll(async () => {
  await browser?.close();
  await practice?.close();
});

async function walked(row: Row): Promise<Outcome> {
  await browser.clearCookies();
  const [page, phone] = [await browser.newPage(), await browser.newPage()];
  if (browserName === 'chromium') {
    const cdp = await chromiumSession(browser, page);
    await cdp.send('WebAuthn.enable', { enableUI: false });
    await cdp.send('WebAuthn.addVirtualAuthenticator', { options: {
      protocol: 'ctap2', ctap2Version: 'ctap2_1', transport: row.goal === 'security-key' ? 'usb' : 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true } });
  }
  try {
    return await run(practice, row, asTab(page), asTab(phone));
  } finally {
    await Promise.all([page.close(), phone.close()]);
  }
}

const chosen = (rows: Row[]): Row[] => (browserName === 'firefox' ? inFirefox(rows) : rows);
for (const [title, rows] of [['Guides × languages × generations', chosen(grid())], ['Guides × troubles', chosen(troubles())]] as const) {
  describe(title, () => {
    const outcomes: Outcome[] = [];
    afterAll(() => { console.log(table(`${title}, ${browserName}`, outcomes)); });
    it.each(rows.map((row) => [`${row.guide}: ${row.name}`, row] as const))('%s', async (_name, row) => {
      const outcome = await walked(row);
      outcomes.push(outcome);
      expect(outcome.report.steps.filter(({ pointing }) => pointing === 'wrong'), 'wrong pointings').toEqual([]);
      expect(outcome.ok, `${outcome.report.why}\n${outcome.report.steps.map(({ step, view }) => `${step} on ${view}`).join('\n')}`).toBe(true);
    });
  });
}

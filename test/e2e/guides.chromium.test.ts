/** Every guide, walked to its end in real Chromium by a user who clicks only where the spotlight is. */
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPractice, type Practice } from '../practice/server';
import { launchChromium, type Chromium } from './browsers/chromium';
import { grid, troubles, type Row } from './guides';
import { run } from './run-row';
import { table, type Outcome } from './table';
import { asTab } from './walk/tab';

let practice: Practice;
let chromium: Chromium;

beforeAll(async () => {
  practice = await startPractice();
  chromium = await launchChromium({ extension: resolve('dist/test-chrome'), practice });
});
afterAll(async () => {
  await chromium?.close();
  await practice?.close();
});

async function inChromium(row: Row): Promise<Outcome> {
  await chromium.context.clearCookies();
  const [page, phone] = [await chromium.newPage(), await chromium.newPage()];
  const cdp = await chromium.context.newCDPSession(page);
  await cdp.send('WebAuthn.enable', { enableUI: false });
  await cdp.send('WebAuthn.addVirtualAuthenticator', { options: {
    protocol: 'ctap2', ctap2Version: 'ctap2_1', transport: row.goal === 'security-key' ? 'usb' : 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true } });
  try {
    return await run(practice, row, asTab(page), asTab(phone));
  } finally {
    await Promise.all([page.close(), phone.close()]);
  }
}

for (const [title, rows] of [['Guides × languages × generations', grid()], ['Guides × troubles', troubles()]] as const) {
  describe(title, () => {
    const outcomes: Outcome[] = [];
    afterAll(() => { console.log(table(title, outcomes)); });
    it.each(rows.map((row) => [`${row.guide}: ${row.name}`, row] as const))('%s', async (_name, row) => {
      const outcome = await inChromium(row);
      outcomes.push(outcome);
      expect(outcome.report.steps.filter(({ pointing }) => pointing === 'wrong'), 'wrong pointings').toEqual([]);
      expect(outcome.ok, `${outcome.report.why}\n${outcome.report.steps.map(({ step, view }) => `${step} on ${view}`).join('\n')}`).toBe(true);
    });
  });
}

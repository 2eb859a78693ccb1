/** The first guides in real Firefox, by the same user, over the same table. */
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startPractice, type Practice } from '../practice/server';
import { launchFirefox, type Firefox } from './browsers/firefox';
import { grid, troubles } from './guides';
import { run } from './run-row';
import { table, type Outcome } from './table';
import { asTab } from './walk/tab';

let practice: Practice;
let firefox: Firefox;
const outcomes: Outcome[] = [];

beforeAll(async () => {
  practice = await startPractice();
  firefox = await launchFirefox({ extension: resolve('dist/test-firefox'), practice });
});
afterAll(async () => {
  console.log(table('Firefox: guides × scenarios', outcomes));
  await firefox?.close();
  await practice?.close();
});

const rows = [...grid(), ...troubles()].filter(({ guide, name }) => /\.(authenticator|totp)$/.test(guide) && /^(manage|interrupt) (en|ja) |wrong code|push denied|native dialog|blocking/.test(name));

it.each(rows.map((row) => [`${row.guide}: ${row.name}`, row] as const))('%s', async (_name, row) => {
  // A context of its own has its own cookies, so the accounts do not meet.
  const context = await firefox.browser.createBrowserContext();
  try {
    const [page, phone] = [await context.newPage(), await context.newPage()];
    const outcome = await run(practice, row, asTab(page), asTab(phone));
    outcomes.push(outcome);
    expect(outcome.report.steps.filter(({ pointing }) => pointing === 'wrong'), 'wrong pointings').toEqual([]);
    expect(outcome.ok, `${outcome.report.why}\n${outcome.report.steps.map(({ step, view }) => `${step} on ${view}`).join('\n')}`).toBe(true);
  } finally {
    await context.close();
  }
});

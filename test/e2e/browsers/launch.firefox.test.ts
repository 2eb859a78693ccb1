import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startPractice, type Practice } from '../../practice/server';
import { launchFirefox, type Firefox } from './firefox';

let practice: Practice;
let firefox: Firefox;

beforeAll(async () => {
  practice = await startPractice();
  firefox = await launchFirefox({ extension: resolve('dist/test-firefox'), practice });
});
afterAll(async () => {
  await firefox?.close();
  await practice?.close();
});

it('loads the extension and its pages', async () => {
  const page = await firefox.openExtensionPage('src/popup/index.html');
  await page.waitForSelector('#app button');
  await page.close();
});

it('reaches the practice tenant under real names and nothing else', async () => {
  const page = await firefox.newPage();
  await page.goto('https://aka.ms/mfasetup');
  expect(new URL(page.url()).host).toMatch(/^(mysignins\.microsoft\.com|login\.microsoftonline\.com)$/);
  await expect(page.goto('https://example.com/')).rejects.toThrow();
  await page.close();
});

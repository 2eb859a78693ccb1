import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { startPractice, type Practice } from '../../practice/server';
import { launchBrowser, type ExtensionBrowser } from './extension-browser';

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

it('loads the extension, its background and its pages', async () => {
  expect(await browser.background(() => chrome.runtime.getURL(''))).toBe(browser.address(''));
  const page = await browser.newPage();
  await page.goto(browser.address('src/popup/index.html'));
  await page.locator('#app button').first().waitFor();
  await page.close();
});

it('reaches the practice tenant under real names and nothing else', async () => {
  const page = await browser.newPage();
  await page.goto('https://aka.ms/mfasetup');
  expect(new URL(page.url()).host).toMatch(/^(mysignins\.microsoft\.com|login\.microsoftonline\.com)$/);
  await expect(page.goto('https://example.com/')).rejects.toThrow();
  await page.close();
});

it('leaves no profile behind', async () => {
  // A folder of its own for temporary files, since others may be starting browsers at the same time.
  const folder = mkdtempSync(join(tmpdir(), 'mfa-setup-guide-'));
  const profiles = (): string[] => readdirSync(folder).filter((name) => name.startsWith('mfa-setup-guide-'));
  vi.stubEnv('TMPDIR', folder);
  try {
    const second = await launchBrowser({ practice });
    expect(profiles()).toHaveLength(1);
    await second.close();
    expect(profiles()).toEqual([]);
  } finally {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  }
});

import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { startPractice, type Practice } from '../../practice/server';
import { launchChromium, type Chromium } from './chromium';

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

it('loads the extension and its pages', async () => {
  const worker = await chromium.worker();
  expect(worker.url()).toContain(chromium.extensionId);
  const page = await chromium.newPage();
  await page.goto(`chrome-extension://${chromium.extensionId}/src/popup/index.html`);
  await page.locator('#app button').first().waitFor();
  await page.close();
});

it('reaches the practice tenant under real names and nothing else', async () => {
  const page = await chromium.newPage();
  await page.goto('https://aka.ms/mfasetup');
  expect(new URL(page.url()).host).toMatch(/^(mysignins\.microsoft\.com|login\.microsoftonline\.com)$/);
  await expect(page.goto('https://example.com/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
  await page.close();
});

it('leaves no profile behind', async () => {
  // A folder of its own for temporary files, since others may be starting browsers at the same time.
  const folder = mkdtempSync(join(tmpdir(), 'mfa-setup-guide-'));
  const profiles = (): string[] => readdirSync(folder).filter((name) => name.startsWith('mfa-setup-guide-'));
  vi.stubEnv('TMPDIR', folder);
  try {
    const second = await launchChromium({ extension: resolve('dist/test-chrome'), practice });
    expect(profiles()).toHaveLength(1);
    await second.close();
    expect(profiles()).toEqual([]);
  } finally {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  }
});

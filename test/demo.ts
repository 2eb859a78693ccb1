/**
 * `npm run demo`: the guides against the practice tenant, in a window for a person, or with `-- --headless` walked by the naive
 * user with a picture of every step. Ends with 0 if every guide reached its end, 1 if one did not, 2 for a wrong option.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildFor, openBrowser } from './demo/browser';
import { readOptions, type DemoOptions } from './demo/options';
import { play } from './demo/play';
import { show } from './demo/show';
import { knownGuides, walkFor } from './demo/walks';
import { ensureBrowser } from './e2e/browsers/find';
import { startPractice, type Practice } from './practice/server';

const hasDisplay = (): boolean => process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

async function walkAll(practice: Practice, options: DemoOptions, out: string): Promise<number> {
  const asked = options.guide === 'all' ? knownGuides : [options.guide ?? 'microsoft-work.authenticator'];
  const failed: string[] = [];
  for (const guide of asked) {
    // A browser each, so that nobody is signed in from the guide before.
    const browser = await openBrowser(practice, { ...options, headless: true });
    try {
      if (!await play(practice, browser, walkFor(guide, options), join(out, guide))) failed.push(guide);
    } catch (error) {
      console.error(`  ${(error as Error).message}`);
      failed.push(guide);
    } finally {
      await browser.close();
    }
  }
  console.log(`\n${asked.length - failed.length} of ${asked.length} reached${failed.length ? `; not: ${failed.join(', ')}` : ''}. Pictures: ${out}`);
  return failed.length ? 1 : 0;
}

async function showOne(practice: Practice, options: DemoOptions): Promise<number> {
  // Our own folder, removed at the very end: Ctrl+C ends the browser before anything else here can run.
  const profile = mkdtempSync(join(tmpdir(), 'mfa-setup-guide-'));
  process.once('exit', () => { rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }); });
  const browser = await openBrowser(practice, { ...options, headless: false, profile });
  await show(practice, browser, options);
  // Closed by the person, most likely, so that there is nothing left to close.
  await browser.close().catch(() => undefined);
  return 0;
}

async function main(options: DemoOptions): Promise<number> {
  const headless = options.headless || !hasDisplay();
  if (!options.headless && headless) console.log('There is no display here, so the demo walks the guide without a window and leaves pictures.');
  ensureBrowser(options.browser);
  buildFor(options.browser);
  const practice = await startPractice();
  try {
    return headless ? await walkAll(practice, options, options.out ?? mkdtempSync(join(tmpdir(), 'mfa-setup-guide-demo-'))) : await showOne(practice, options);
  } finally {
    await practice.close();
  }
}

function optionsOrEnd(): DemoOptions {
  try {
    const options = readOptions(process.argv.slice(2), knownGuides);
    // Before the working directory changes: a folder is meant from where the command was typed.
    return options.out === undefined ? options : { ...options, out: resolve(options.out) };
  } catch (error) {
    console.error((error as Error).message);
    process.exit(2);
  }
}

const options = optionsOrEnd();
process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
process.exitCode = await main(options).catch((error: unknown) => {
  console.error((error as Error).message);
  return 1;
});

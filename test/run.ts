/**
 * Everything that must pass: `npm test`, or `npm test -- unit contract` for parts. Each check that is not a test run counts as one.
 * The last line is always `N passed, N failed` (and `, N skipped` where any was).
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sideBySide, type Results } from './e2e/side-by-side';

interface Count { passed: number; failed: number; skipped: number }
type Part = () => Promise<Count>;

const tool = (name: string): string => join('node_modules', '.bin', name);

/** Exit code of the command; its output goes where ours goes. */
function run(command: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
    child.once('error', (error) => { console.error(error.message); resolve(1); });
    child.once('close', (code) => { resolve(code ?? 1); });
  });
}

const check = (...commands: [string, ...string[]][]): Part => async () => {
  for (const [command, ...args] of commands) if (await run(tool(command), args)) return { passed: 0, failed: 1, skipped: 0 };
  return { passed: 1, failed: 0, skipped: 0 };
};

interface Report extends Results { numTotalTests: number; numPassedTests: number; numFailedTests: number }

/** What each browser's tests came to, for the table at the end. */
const endToEnd = new Map<string, Results>();

/** One project of the tests. A file that does not load, a run that breaks and a project without tests are failures. */
const tests = (project: string): Part => async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mfa-setup-guide-report-'));
  const file = join(folder, 'report.json');
  const code = await run(tool('vitest'), ['run', '--config', '.config/vitest.config.ts', '--project', project,
    '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
    if (project.startsWith('e2e-')) endToEnd.set(project, report);
    const unloaded = report.testResults.filter((one) => one.status === 'failed' && one.assertionResults.length === 0).length;
    const failed = report.numFailedTests + unloaded;
    const passed = report.numPassedTests;
    const broken = failed === 0 && (code !== 0 || passed === 0) ? 1 : 0;
    return { passed, failed: failed + broken, skipped: report.numTotalTests - passed - report.numFailedTests };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const parts: Record<string, Part> = {
  types: check(['tsc', '--noEmit', '-p', 'tsconfig.json'], ['tsc', '--noEmit', '-p', 'test/practice/mysignins/tsconfig.json']),
  lint: check(['eslint', '--config', '.config/eslint.config.js', 'src', 'test']),
  build: check(['tsx', '.config/build.ts']),
  'build-test': check(['tsx', '.config/build.ts', '--mode', 'test']),
  'web-ext': check(['web-ext', 'lint', '--source-dir', 'dist/firefox', '--no-config-discovery']),
  unit: tests('unit'),
  contract: tests('contract'),
  'e2e-chromium': tests('e2e-chromium'),
  'e2e-firefox': tests('e2e-firefox'),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length) {
  console.error(`There is no part ${unknown.join(', ')}. Parts: ${Object.keys(parts).join(', ')}`);
  process.exit(2);
}

const total: Count = { passed: 0, failed: 0, skipped: 0 };
const failures: string[] = [];
for (const [name, part] of Object.entries(parts)) {
  if (asked.length && !asked.includes(name)) continue;
  console.log(`\n── ${name}`);
  const started = Date.now();
  const count = await part();
  total.passed += count.passed;
  total.failed += count.failed;
  total.skipped += count.skipped;
  if (count.failed) failures.push(name);
  console.log(`── ${name}: ${count.failed ? 'FAILED' : 'ok'} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
}
const [inChromium, inFirefox] = [endToEnd.get('e2e-chromium'), endToEnd.get('e2e-firefox')];
if (inChromium && inFirefox) console.log(sideBySide(inChromium, inFirefox));
if (failures.length) console.log(`\nFailed: ${failures.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`);
process.exitCode = total.failed ? 1 : 0;

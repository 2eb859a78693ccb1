/**
 * `npm run package`: builds, and writes what the stores take into `dist/packages`, with its SHA-256 sums. `--only firefox` is what the
 * reviewers of addons.mozilla.org run in the unpacked source archive (`npm run build-for-amo`).
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { filesIn, zipOf } from './zip.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'dist/packages');
const { values: { only } } = parseArgs({ options: { only: { type: 'string' } } });
const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { name: string; version: string };

function write(what: string, zip: Uint8Array): void {
  const file = `${name}-${version}-${what}.zip`;
  writeFileSync(join(out, file), zip);
  console.log(`${createHash('sha256').update(zip).digest('hex')}  ${file}  ${(zip.length / 1000).toFixed(0)} kB`);
}

/** What git tracks, as it lies here, so that uncommitted work is not left out unseen. */
function tracked(): Map<string, Uint8Array> {
  const paths = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter((path) => path !== '');
  return new Map(paths.map((path) => [path, new Uint8Array(readFileSync(join(root, path)))]));
}

const built = spawnSync(process.execPath, ['--import', 'tsx', join(root, '.config/build.ts'), ...(only ? ['--only', only] : [])], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
if (built.status !== 0) process.exit(1);
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
if (only !== 'firefox') {
  const chrome = zipOf(filesIn(join(root, 'dist/chrome')));
  write('chrome', chrome);
  // Edge takes the same build; a name of its own saves a question at every upload.
  write('edge', chrome);
}
if (only !== 'chrome') write('firefox', zipOf(filesIn(join(root, 'dist/firefox'))));
if (!only) write('source', zipOf(tracked()));

import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { root } from './tree';

type Issue = { file: string } & Record<string, unknown>;

/** knip's findings, one line each: `kind: file name`. */
async function unused(): Promise<string[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    join(root, 'node_modules/knip/bin/knip.js'), '--config', '.config/knip.jsonc', '--reporter', 'json', '--no-exit-code', '--no-progress',
  ], { cwd: root, maxBuffer: 16 * 1024 * 1024 });
  const { issues } = JSON.parse(stdout) as { issues: Issue[] };
  const named = issues.flatMap(({ file, ...kinds }) => Object.entries(kinds).flatMap(([kind, found]) =>
    (Array.isArray(found) ? found.flat() as { name?: string }[] : []).map(({ name = '' }) => (name && name !== file ? `${kind}: ${file} ${name}` : `${kind}: ${file}`))));
  return named.sort();
}

it('no file, export or dependency is unused or undeclared', async () => {
  expect(await unused()).toEqual([]);
});

import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from './tree';

export interface Violation { rule: string; line: string }

interface Output { summary: { violations: { rule: { name: string }; from: string; to: string; cycle?: { name: string }[]; via?: { name: string }[] }[] } }

/** What the rules of `.config/<rules>.cjs` find below `<folder>/src`, each as a line that a person can act on. */
export async function cruise(rules: 'layers' | 'reach', folder = root): Promise<Violation[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'), '--config', join(root, `.config/${rules}.cjs`), '--output-type', 'json', 'src',
  ], { cwd: folder, maxBuffer: 64 * 1024 * 1024 });
  const { summary } = JSON.parse(stdout) as Output;
  return summary.violations.map(({ rule, from, to, cycle, via }) => {
    const way = (cycle ?? via ?? [{ name: to }]).map(({ name }) => name);
    return { rule: rule.name, line: `${rule.name}: ${[from, ...way].join(' → ')}` };
  });
}

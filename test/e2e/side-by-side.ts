/** The end-to-end tests of both browsers in one table: a line for each file, and one for each test that is not green in both. */
import { basename } from 'node:path';

/** What Vitest's JSON says, as far as it is needed here. */
export interface Results { testResults: { name: string; status: string; assertionResults: { fullName: string; status: string }[] }[] }

type Said = Map<string, Map<string, string>>;

function read({ testResults }: Results): Said {
  // `fill.firefox.test.ts` and `fill.chromium.test.ts` are one file of the table.
  const nameOf = (path: string): string => basename(path).replace(/(\.(chromium|firefox))?\.test\.ts$/, '');
  return new Map(testResults.map(({ name, assertionResults }) => [nameOf(name), new Map(assertionResults.map(({ fullName, status }) => [fullName, status]))]));
}

const sum = (tests: ReadonlyMap<string, string> | undefined): string => {
  const all = [...tests?.values() ?? []];
  const passed = all.filter((status) => status === 'passed').length;
  const left = all.filter((status) => ['skipped', 'pending', 'todo'].includes(status)).length;
  return all.length === 0 ? '–' : `${passed} of ${all.length - left}`;
};
const words: Record<string, string> = { passed: 'ok', failed: 'FAILED', skipped: 'not here', pending: 'not here', todo: 'not here' };

/** Says of a test that one browser does not run "not here": either it was left out of its choice, or the browser has not what it needs. */
export function sideBySide(chromium: Results, firefox: Results): string {
  const [left, right] = [read(chromium), read(firefox)];
  const lines: string[][] = [];
  for (const file of [...new Set([...left.keys(), ...right.keys()])].sort()) {
    const [one, other] = [left.get(file), right.get(file)];
    lines.push([file, sum(one), sum(other)]);
    for (const test of new Set([...one?.keys() ?? [], ...other?.keys() ?? []])) {
      const [a, b] = [words[one?.get(test) ?? ''] ?? 'not here', words[other?.get(test) ?? ''] ?? 'not here'];
      if (a !== 'ok' || b !== 'ok') lines.push([`  ${test}`, a, b]);
    }
  }
  const width = Math.min(110, Math.max(...lines.map(([name = '']) => name.length)));
  const draw = ([name = '', a = '', b = '']: readonly string[]): string => `${name.slice(0, width).padEnd(width)}  ${a.padEnd(10)}  ${b}`.trimEnd();
  return ['\nTests of the extension in real browsers', draw(['', 'Chromium', 'Firefox']), ...lines.map(draw)].join('\n');
}

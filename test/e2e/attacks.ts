/** The table of attacks × outcome that a test file prints at its end, whatever became of its tests. */
import { afterAll, afterEach } from 'vitest';

interface Line { attack: string; gained: boolean; note: string }

/** Registers for the whole file. What the returned function is told goes into the line of the test that runs. */
export function printAttacks(title: string, safe: string): (note: string) => void {
  const lines: Line[] = [];
  let note = '';
  afterEach(({ task }) => {
    const suites: string[] = [];
    for (let suite = task.suite; suite?.name && suite.type === 'suite'; suite = suite.suite) suites.unshift(suite.name);
    lines.push({ attack: [...suites, task.name].join(': '), gained: (task.result?.errors?.length ?? 0) > 0, note });
    note = '';
  });
  afterAll(() => {
    const width = Math.max(...lines.map(({ attack }) => attack.length));
    const draw = ({ attack, gained, note: more }: Line): string => `${attack.padEnd(width)}  ${gained ? 'FAILED' : safe}${more && `  ${more}`}`;
    console.log([`\n${title}`, ...lines.map(draw), `${lines.filter(({ gained }) => !gained).length} of ${lines.length} attacks gain nothing\n`].join('\n'));
  });
  return (more) => { note = more; };
}

import type { Row } from './guides';
import type { Report, Step } from './walk/walk';

export interface Outcome { row: Row; report: Report; ok: boolean; ms: number }

const count = (steps: readonly Step[], pointing: Step['pointing']): number => steps.filter((step) => step.pointing === pointing).length;

/** The table of guides × scenarios, with what was pointed at. */
export function table(title: string, outcomes: readonly Outcome[]): string {
  const lines = outcomes.map(({ row, report, ok, ms }) => [
    row.guide.replace('microsoft-work.', ''), row.name, ok ? 'ok' : 'FAILED', String(count(report.steps, 'right')), String(count(report.steps, 'wrong')),
    String(count(report.steps, 'words')), `${(ms / 1000).toFixed(1)} s`,
  ]);
  const head = ['guide', 'scenario', 'end', 'right', 'wrong', 'words only', 'time'];
  const widths = head.map((name, i) => Math.max(name.length, ...lines.map((line) => line[i]?.length ?? 0)));
  const draw = (line: readonly string[]): string => line.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ').trimEnd();
  const steps = outcomes.flatMap(({ report }) => report.steps);
  const pointed = count(steps, 'right') + count(steps, 'wrong');
  const share = pointed + count(steps, 'words') === 0 ? 0 : (100 * count(steps, 'words')) / (pointed + count(steps, 'words'));
  return [`\n${title}`, draw(head), ...lines.map(draw),
    `${outcomes.filter(({ ok }) => ok).length} of ${outcomes.length} reached; pointed ${pointed} times, wrong ${count(steps, 'wrong')}; words only ${share.toFixed(1)} % of the steps with something to point at\n`].join('\n');
}

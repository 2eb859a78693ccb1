/** What a measurement gives, and how it is printed. */
export interface Figure {
  what: string;
  /** Milliseconds, bytes, a ratio or a count, as `unit` says. */
  values: Readonly<Record<string, number>>;
  unit: 'ms' | 'kB' | '×' | '';
  samples: number;
  /** What it has to stay under, by the name of the value. */
  limit?: { value: string; under: number };
}

export type Measurement = () => Promise<Figure[]>;

/** The value below which `share` (0–1) of the samples lie. Throws without samples. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  if (value === undefined) throw new Error('nothing was measured');
  return value;
}

export const spread = (samples: readonly number[]): Record<string, number> =>
  ({ p50: quantile(samples, 0.5), p95: quantile(samples, 0.95), max: Math.max(...samples) });

const rounded = (value: number): string => value.toFixed(Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0);

/** One line a figure. */
export function table(figures: readonly Figure[]): string {
  const lines = figures.map(({ what, values, unit, samples, limit }) => [
    what,
    Object.entries(values).map(([name, value]) => `${name} ${rounded(value)}`).join('  '),
    unit, `n ${samples}`,
    limit ? `${(values[limit.value] ?? Infinity) < limit.under ? 'ok' : 'OVER'}: ${limit.value} < ${limit.under}` : '',
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines.map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()).join('\n');
}

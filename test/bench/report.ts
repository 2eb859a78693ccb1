import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { sortUsers, filterUsers } from '../../src/report/view';
import { readReport } from '../../src/report/read';
import { tally } from '../../src/report/tally';
import { bytesOf, csvHeader, csvLine, inPieces, madeUser } from '../unit/report/make';
import { quantile, type Figure } from './figures';

const ROUNDS = 5;
const USERS = 200_000;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** The bytes of a report with `USERS` users. */
const files: Record<string, () => Uint8Array> = {
  CSV: () => bytesOf(`${csvHeader}\n${Array.from({ length: USERS }, (_, at) => csvLine(madeUser(at))).join('\n')}\n`),
  JSON: () => bytesOf(`{"value":[${Array.from({ length: USERS }, (_, at) => JSON.stringify(madeUser(at))).join(',')}]}`),
};

interface Round { first: number; end: number; longest: number; heap: number }

/** Reads once. `longest` is the longest time in which nothing else could have run, `heap` what stays in memory (kB). */
async function round(bytes: Uint8Array): Promise<Round> {
  collect();
  const before = process.memoryUsage().heapUsed;
  const start = performance.now();
  let first = 0;
  let longest = 0;
  let since = start;
  const reading = await readReport(inPieces(bytes), {
    async onProgress({ reading: { users } }) {
      const now = performance.now();
      longest = Math.max(longest, now - since);
      if (!first && users.length > 0) first = now - start;
      await new Promise((next) => setImmediate(next));
      since = performance.now();
    },
  });
  const end = performance.now() - start;
  collect();
  const heap = (process.memoryUsage().heapUsed - before) / 1000;
  if ('why' in reading || reading.users.length !== USERS) throw new Error('the report was not read');
  return { first, end, longest, heap };
}

const ms = (samples: readonly number[]): Record<string, number> => ({ p50: quantile(samples, 0.5), max: Math.max(...samples) });

function timed(work: () => unknown): number[] {
  return Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
}

export async function report(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [form, make] of Object.entries(files)) {
    const bytes = make();
    const rounds: Round[] = [];
    for (let at = 0; at < ROUNDS; at++) rounds.push(await round(bytes));
    const of = (key: keyof Round): number[] => rounds.map((one) => one[key]);
    const what = `${form}, ${USERS.toLocaleString('en')} users, ${(bytes.length / 1e6).toFixed(0)} MB`;
    figures.push(
      { what: `${what}: first rows`, values: ms(of('first')), unit: 'ms', samples: ROUNDS },
      { what: `${what}: all read`, values: ms(of('end')), unit: 'ms', samples: ROUNDS },
      { what: `${what}: longest piece of work`, values: ms(of('longest')), unit: 'ms', samples: ROUNDS, limit: { value: 'p50', under: 50 } },
      { what: `${what}: memory kept`, values: ms(of('heap')), unit: 'kB', samples: ROUNDS },
    );
  }
  const reading = await readReport(inPieces(files['CSV']?.() ?? new Uint8Array()));
  if ('why' in reading) throw new Error('the report was not read');
  const { users } = reading;
  figures.push(
    { what: 'count all', values: ms(timed(() => tally(users))), unit: 'ms', samples: ROUNDS },
    { what: 'filter by text', values: ms(timed(() => filterUsers(users, { registration: 'not-registered', who: 'all', method: null, text: 'user19' }))), unit: 'ms', samples: ROUNDS },
    { what: 'sort all by urgency', values: ms(timed(() => sortUsers(users, 'urgency'))), unit: 'ms', samples: ROUNDS },
  );
  return figures;
}

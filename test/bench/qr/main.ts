/**
 * Measures the decoding of QR codes: `npm run bench:qr`, with `--only WORDS` for some kinds, `--seed N` for other pictures, `--dir DIR` for
 * a folder with a `manifest.jsonl`. Tells for each kind what was found, missed, and false, with milliseconds; fails below 97 % or on
 * anything false. The times need an otherwise idle machine; `cpu` is the processor's time, which others on the machine change less.
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { readCodes } from '../../../src/vault/qr';
import { corpus, type Sample } from './corpus';
import { folder } from './folder';

interface Tally { images: number; wanted: number; found: number; missed: number; false: number; wall: number[]; cpu: number[] }

const LEAST_RECALL = 0.97;

const { values } = parseArgs({ options: { only: { type: 'string' }, seed: { type: 'string', default: '1' }, dir: { type: 'string' }, budget: { type: 'string' }, verbose: { type: 'boolean', default: false } } });

const at = (times: number[], part: number): string => [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(part * times.length))]!.toFixed(0);
const spread = (times: number[]): string => [at(times, 0.5), at(times, 0.95), at(times, 1)].join(' / ');

const tallies = new Map<string, Tally>();

/** Adds up one picture under a name. An account counts as found only if the accounts come before all else. */
function add(name: string, { texts, others }: Sample, read: readonly string[], wall: number, cpu: number): string[] {
  const tally = tallies.get(name) ?? { images: 0, wanted: 0, found: 0, missed: 0, false: 0, wall: [], cpu: [] };
  tallies.set(name, tally);
  const first = read.slice(0, texts.length);
  const missed = texts.filter((text) => !first.includes(text));
  const wrong = read.filter((text) => !texts.includes(text) && !others.includes(text));
  tally.images++;
  tally.wanted += texts.length ? 1 : 0;
  tally.found += texts.length && !missed.length ? 1 : 0;
  tally.missed += missed.length ? 1 : 0;
  tally.false += wrong.length;
  tally.wall.push(wall);
  tally.cpu.push(cpu);
  return [...missed.map((text) => `missed ${text}`), ...wrong.map((text) => `FALSE ${text}`)];
}

const samples = values.dir === undefined ? corpus(Number(values.seed), (kind) => kind.includes(values.only ?? '')) : folder(values.dir);
let number = 0;
for (const sample of samples) {
  if (values.dir !== undefined && !sample.kind.includes(values.only ?? '')) continue;
  const [start, before] = [performance.now(), process.cpuUsage()];
  const codes = await readCodes(sample.picture, values.budget === undefined ? {} : { budgetMs: Number(values.budget) });
  const used = process.cpuUsage(before);
  const [wall, cpu] = [performance.now() - start, (used.user + used.system) / 1000];
  const read = codes.map(({ text }) => text);
  const { width, height } = sample.picture;
  for (const name of ['all', ...(width === 2560 && height === 1440 ? [`all 2560×1440 ${sample.texts.length ? 'with' : 'without'} an account`] : [])]) add(name, sample, read, wall, cpu);
  const told = add(sample.kind, sample, read, wall, cpu);
  number++;
  if (values.verbose && (told.length || cpu > 250)) console.log(`${number} ${sample.kind} ${width}×${height} ${cpu.toFixed(0)} ms ${told.map((one) => one.slice(0, 60)).join('; ')}`);
}

const [whole, ...rest] = tallies;
if (!whole) throw new Error('no pictures');
console.log(['kind'.padEnd(40), 'images', 'found', 'missed', 'false', 'ms median / p95 / max', 'cpu'].join('\t'));
for (const [name, tally] of [...rest.filter(([one]) => !one.startsWith('all')), ...rest.filter(([one]) => one.startsWith('all')), whole]) {
  console.log([name.padEnd(40), tally.images, `${tally.found} of ${tally.wanted}`, tally.missed, tally.false, spread(tally.wall), spread(tally.cpu)].join('\t'));
}
const { found, wanted } = whole[1];
const recall = wanted ? found / wanted : 1;
console.log(`recall ${(100 * recall).toFixed(1)} %, false ${whole[1].false}; ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`);
process.exit(recall < LEAST_RECALL || whole[1].false ? 1 : 0);

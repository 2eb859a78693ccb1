/**
 * The measurements: `npm run bench`, or `npm run bench -- --only spotlight` for one of them, `--json` for machines. They say what
 * was seen on this machine in this run and fail nothing; compare ratios, not milliseconds. Needs an otherwise idle machine.
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { checklist } from './checklist';
import { cost } from './cost';
import { table, type Figure, type Measurement } from './figures';
import { popup } from './popup';
import { recognition } from './recognition';
import { report } from './report';
import { sizes } from './sizes';
import { spotlight } from './spotlight';
import { vault } from './vault';

/** `unbuilt`: needs no built extension. */
const measurements: Record<string, { title: string; measure: Measurement; unbuilt?: true }> = {
  sizes: { title: 'Size of the scripts in pages, gzipped', measure: sizes },
  spotlight: { title: 'From "element appears" to "spotlight on it", in Chromium', measure: spotlight },
  cost: { title: 'The always-loaded script beside an empty extension (ratio: ours / empty)', measure: cost },
  checklist: { title: 'The checklist with 10,000 accounts, in Chromium', measure: checklist },
  report: { title: 'Entra\'s report of 200,000 users, in Node', measure: report, unbuilt: true },
  recognition: { title: 'One look at a page', measure: recognition },
  popup: { title: 'The popup with an open vault, in Chromium', measure: popup },
  vault: { title: 'The vault by itself, in Node', measure: vault, unbuilt: true },
};

const { values } = parseArgs({ options: { only: { type: 'string', multiple: true }, json: { type: 'boolean', default: false } } });
const unknown = values.only?.filter((name) => !(name in measurements)) ?? [];
if (unknown.length) {
  console.error(`There is no measurement ${unknown.join(', ')}. There are: ${Object.keys(measurements).join(', ')}`);
  process.exit(2);
}

const chosen = Object.entries(measurements).filter(([name]) => values.only?.includes(name) ?? true);
for (const mode of chosen.every(([, { unbuilt }]) => unbuilt) ? [] : ['production', 'test']) {
  process.env['TARGET'] = 'chrome';
  delete process.env['NODE_ENV'];
  await build({ mode, logLevel: 'error' });
}

const all: Record<string, Figure[]> = {};
for (const [name, { title, measure }] of chosen) {
  const figures = await measure();
  all[name] = figures;
  if (!values.json) console.log(`\n${title}\n${table(figures)}`);
}
const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`;
console.log(values.json ? JSON.stringify({ machine, figures: all }, null, 2) : `\nMeasured on ${machine}`);

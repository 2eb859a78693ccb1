/**
 * How well sign-in, codes and set-up are detected: `npm run bench:detection -- --corpus DIR`. `--misses` lists what is wrong, `--only` takes
 * the pages whose id matches, `--record` writes `test/known-misses.json`, and `--check` fails where that list is not what was seen.
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { openCorpus } from './corpus';
import { judge } from './count';
import { largePage } from './large';
import { bundled, lookAtAll } from './look';
import { differences, record } from './misses';
import { missLines, report } from './report';
import { figures } from './totals';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' }, only: { type: 'string', default: '' }, json: { type: 'string' },
    misses: { type: 'boolean', default: false }, record: { type: 'boolean', default: false }, check: { type: 'boolean', default: false },
  },
});
if (!values.corpus) {
  console.error('usage: npm run bench:detection -- --corpus DIR [--check] [--record] [--misses] [--only REGEX] [--json FILE]');
  process.exit(2);
}

const corpus = openCorpus(values.corpus);
try {
  const only = new RegExp(values.only);
  const wanted = corpus.pages.filter(({ id }) => only.test(id));
  if (!wanted.length) throw new Error(`no page matches ${values.only}`);
  const seen = await lookAtAll(corpus, wanted, (done) => { if (process.stderr.isTTY) process.stderr.write(`\r${done}/${wanted.length} `); });
  const pages = wanted.map((labels) => {
    const there = seen.get(labels.id);
    if (!there) throw new Error(`${labels.id} was not looked at`);
    return judge(labels, there);
  });
  const large = await largePage();
  const script = await bundled();
  console.log(report(pages));
  console.log(`\nms a pass on a page of ${large.elements} elements: ${large.ms.toFixed(2)} (first ${large.firstMs.toFixed(1)})`);
  console.log(`script: ${(script.length / 1000).toFixed(0)} thousand characters, ${(gzipSync(script, { level: 9 }).length / 1000).toFixed(1)} kB gzipped`);
  console.log(`measured on ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`);
  if (values.misses) console.log(`\n${missLines(pages)}`);
  if (values.json) writeFileSync(values.json, JSON.stringify({ figures: figures(pages), large, pages: pages.map(({ labels, seen: there, misses }) => ({ id: labels.id, misses, ...there })) }, null, 1));
  if (values.record) record(pages);
  const changes = differences(pages);
  for (const { change, miss, id } of changes) console.log(`${change}: ${miss} ${id}`);
  console.log(changes.length ? `${changes.length} differences from test/known-misses.json` : 'as test/known-misses.json says');
  process.exitCode = values.check && changes.length ? 1 : 0;
} finally {
  corpus.close();
}

/**
 * Checks recognition against a folder of captured pages: `tsx test/check-real-pages.ts DIR`. The folder has `labels.tsv`
 * (file, expected kind, …); its pages are not part of this project. Microsoft's pages must be recognised on their own host
 * and on no other; no other page may be taken for a view of theirs, even where it pretends to come from that host.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { observe } from '../src/services/registry';

const views: Record<string, readonly string[]> = {
  // Captured before the page's own script drew anything.
  'entra-signin': ['sign-in.loading', 'sign-in.username'],
  'entra-proofup-interrupt': ['must-register'],
};
const host = new URL('https://login.microsoftonline.com/common/oauth2/authorize');
const elsewhere = ['https://login.microsoftonline.example.com/common/oauth2/authorize', 'https://contoso.example/', 'http://login.microsoftonline.com/'];
// A page that posts itself onwards is neutral: on the sign-in host it is just that.
const neutral = ['unknown', 'sign-in.transit'];

function msPerLook(document: Document, url: URL): number {
  const rounds = 50;
  observe(document, url);
  const start = performance.now();
  for (let i = 0; i < rounds; i++) observe(document, url);
  return (performance.now() - start) / rounds;
}

const directory = process.argv[2];
if (!directory) {
  console.error('usage: tsx test/check-real-pages.ts DIR');
  process.exit(2);
}
const rows = readFileSync(join(directory, 'labels.tsv'), 'utf8').trim().split('\n').slice(1).map((line) => line.split('\t'));
let failed = 0;
const times: number[] = [];
console.log(['file', 'expected', 'recognised', 'ms', ''].join('\t'));
for (const [file = '', expected = ''] of rows) {
  const { document } = new JSDOM(readFileSync(join(directory, file), 'utf8'), { url: host.href }).window;
  const wanted = views[expected];
  const seen = observe(document, host)?.page ?? 'nothing';
  const strayed = elsewhere.filter((url) => observe(document, new URL(url)) !== undefined);
  const right = (wanted ? wanted.includes(seen) : neutral.includes(seen)) && !strayed.length;
  if (!right) failed++;
  const ms = msPerLook(document, host);
  times.push(ms);
  console.log([file.slice(0, 90), expected, seen, ms.toFixed(3), right ? 'ok' : `WRONG ${strayed.join(' ')}`].join('\t'));
}
times.sort((a, b) => a - b);
console.log(`ms per look: median ${times[Math.floor(times.length / 2)]?.toFixed(3)}, worst ${times.at(-1)?.toFixed(3)}`);
console.log(`${rows.length - failed} right, ${failed} wrong`);
process.exit(failed ? 1 : 0);

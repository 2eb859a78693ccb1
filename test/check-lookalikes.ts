/**
 * Warnings over real pages: `npm run check:lookalikes -- --corpus DIR [--pages DIR]`. The corpus is as for `bench:detection`, `--pages` a
 * folder with `labels.tsv` (file, expected kind, …). Each page is looked at in Chromium on the host that it was captured on, or on one of
 * nobody's. A warning is right only on a page of the owner itself that stands there on a foreign host; any other is false, and ends this with 1.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import type * as Looking from '../src/services/lookalike/likeness';
import { isOwnersHost } from '../src/services/lookalike/owners';
import { ENOUGH } from '../src/services/lookalike/signs';
import { openCorpus } from './bench/detection/corpus';
import { openBrowser } from './bench/detection/look';

declare global {
  // The bundle's name in the page.
  var looking: typeof Looking;
}

interface Sample { id: string; host: string; /** The page is one of Microsoft's or Google's own. */ owners: boolean; body: Buffer }

const { values } = parseArgs({ options: { corpus: { type: 'string' }, pages: { type: 'string' } } });
if (!values.corpus) {
  console.error('usage: npm run check:lookalikes -- --corpus DIR [--pages DIR]');
  process.exit(2);
}
const NOBODY = 'sign-in.example.com';
/** Pages of Microsoft's and Google's own of which the collection does not name the host, each looked at: their sign-in, and where an account is made. */
const originals = ['duckduckgo-autofill/microsoft_login.html', 'fathom-login/positive-unused__55.html', 'fathom-login/training__fp44.html'];

const corpus = openCorpus(values.corpus);
const samples: Sample[] = corpus.pages.map((page) => {
  const body = corpus.read(page);
  return { id: page.id, host: page.host || NOBODY, owners: isOwnersHost(page.host ?? '') || originals.includes(page.id), body };
});
if (values.pages) {
  const folder = values.pages;
  for (const [file = '', kind = ''] of readFileSync(join(folder, 'labels.tsv'), 'utf8').trim().split('\n').slice(1).map((line) => line.split('\t'))) {
    samples.push({ id: file, host: NOBODY, owners: /^(entra|google)-/.test(kind) || file.includes('googleapps'), body: readFileSync(join(folder, file)) });
  }
}

const { outputFiles } = await build({ entryPoints: ['src/services/lookalike/likeness.ts'], bundle: true, minify: true, write: false, format: 'iife', globalName: 'looking' });
const script = `${outputFiles[0]?.text ?? ''};globalThis.looking = looking;`;
const browser = await openBrowser();
let [wrong, copies, highest] = [0, 0, 0];
const times: number[] = [];
try {
  for (const { id, host, owners, body } of samples) {
    const page = await browser.visit(`https://${host}/`, body);
    await page.evaluate(script);
    const seen = await page.evaluate(() => {
      const start = performance.now();
      const owner = globalThis.looking.copiedOwner(document, new URL(location.href));
      const ms = performance.now() - start;
      return { owner, ms, best: globalThis.looking.likenesses(document)[0] ?? null };
    });
    times.push(seen.ms);
    if (seen.owner && owners) copies++;
    if (seen.owner && !owners) wrong++;
    if (!owners) highest = Math.max(highest, seen.best?.score ?? 0);
    if (seen.owner) console.log(`${owners ? 'the original, on a foreign host' : 'FALSE WARNING'}: ${id} on ${host}: ${seen.owner}, ${seen.best?.score} of ${ENOUGH} (${seen.best?.seen.join(', ')})`);
  }
} finally {
  await browser.close();
  corpus.close();
}
times.sort((a, b) => a - b);
console.log(`${samples.length} pages: ${wrong} false warnings; ${copies} of Microsoft's or Google's own pages recognised on a foreign host`);
console.log(`highest score of any other page: ${highest}, of ${ENOUGH} that make a warning; ms a look: median ${times[Math.floor(times.length / 2)]?.toFixed(2)}, worst ${times.at(-1)?.toFixed(1)}`);
process.exitCode = wrong ? 1 : 0;

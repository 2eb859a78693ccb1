/**
 * `npm run build:checklist -- policy.json [--out FILE] [--language en]`: the organisation's checklist for people who do not have the
 * extension yet, as one HTML file. The policy may be the bare settings or one of the files for Chrome, Edge or Firefox.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { paperHtml } from '../src/policy/admin/paper-html.ts';
import { textsFrom } from '../src/policy/admin/texts.ts';
import { unwrapped } from '../src/policy/admin/unwrap.ts';
import { readPolicy } from '../src/policy/read.ts';

const { values, positionals: [file] } = parseArgs({
  allowPositionals: true, options: { out: { type: 'string', default: 'dist/admin/checklist.html' }, language: { type: 'string', default: 'en' } },
});

function stop(why: string): never {
  console.error(why);
  process.exit(1);
}

if (file === undefined || !/^[\w-]+$/.test(values.language)) stop('Usage: npm run build:checklist -- policy.json [--out FILE] [--language en]');

function json(path: string, what: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as unknown;
  } catch (error) {
    return stop(`${what} cannot be read: ${(error as Error).message}`);
  }
}

const { policy, ignored, received } = readPolicy(unwrapped(json(file, file)));
if (!received) stop(`${file} holds no policy`);
for (const { path, why } of ignored) console.warn(`left out: ${path} (${why})`);
const messages = json(fileURLToPath(new URL(`../public/_locales/${values.language}/messages.json`, import.meta.url)), `Language ${values.language}`);
mkdirSync(dirname(values.out), { recursive: true });
writeFileSync(values.out, paperHtml(policy, textsFrom(messages as Parameters<typeof textsFrom>[0]), values.language.replace('_', '-')));
console.log(`written: ${values.out}`);

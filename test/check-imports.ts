/**
 * Checks importing against a folder of real backup files: `tsx test/check-imports.ts DIR`. The folder has `manifest.tsv` (file, format, password,
 * expected, oracle, …) and, named by the column `oracle`, the entries of each file with their codes at a time; none of it is part of this
 * project. An entry marked `"expect": "entry-error:…"` must be reported while the rest imports. Files without expected entries are only told of,
 * unless they must fail. Besides, a wrong password must be called that, and a file cut in half must
 * not import as if it were whole (unless it is a list of lines, where nothing can tell).
 */
import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import papa from 'papaparse';
import type { NewEntry } from '../src/vault/entry';
import { importFile } from '../src/vault/importers/import-file';
import type { Imported, ImportResult } from '../src/vault/importers/types';

interface Expected extends Partial<NewEntry> { codeAt?: string; host?: string; expect?: string }
interface Oracle { t: number; entries: Expected[] }
interface Row { file: string; password?: string; expected?: string; oracle?: string }

const STEAM = '23456789BCDFGHJKMNPQRTVWXY';

/** The code of an entry at a Unix time in seconds, by node:crypto alone (RFC 4226, RFC 6238, Steam Guard). */
function codeOf({ type, secret, algorithm, digits, period, counter }: NewEntry, t: number): string {
  const bits = Array.from(secret, (letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from(bits.match(/.{8}/g)?.map((byte) => Number.parseInt(byte, 2)) ?? []);
  const factor = Buffer.alloc(8);
  factor.writeBigUInt64BE(BigInt(type === 'hotp' ? counter : Math.floor(t / period)));
  const mac = createHmac(algorithm.toLowerCase(), key).update(factor).digest();
  let value = mac.readUInt32BE((mac.at(-1) ?? 0) & 15) & 0x7fffffff;
  if (type !== 'steam') return String(value % 10 ** digits).padStart(digits, '0');
  let code = '';
  for (; code.length < 5; value = Math.floor(value / STEAM.length)) code += STEAM.charAt(value % STEAM.length);
  return code;
}

/** What differs between an entry and what was expected of it. */
function differences(entry: NewEntry | undefined, hosts: readonly string[], expected: Expected, t: number): string[] {
  if (!entry) return ['missing'];
  const wanted = Object.entries(expected).filter(([key]) => ['type', 'issuer', 'account', 'secret', 'algorithm', 'digits', 'period', 'counter'].includes(key));
  const wrong = wanted.filter(([key, value]) => entry[key as keyof NewEntry] !== value).map(([key, value]) => `${key} is ${String(entry[key as keyof NewEntry])}, not ${String(value)}`);
  if (expected.codeAt !== undefined && codeOf(entry, t) !== expected.codeAt) wrong.push(`code ${codeOf(entry, t)}, not ${expected.codeAt}`);
  if (expected.host !== undefined && !hosts.includes(expected.host)) wrong.push(`no host ${expected.host}`);
  if (entry.hosts.length) wrong.push('has a host of its own accord');
  return wrong;
}

/** What was read exactly but lay in the app's trash counts as read, since the user is offered it. */
function compare({ entries, suggestedHosts, skipped }: Imported, oracle: Oracle): string[] {
  const good = oracle.entries.filter(({ expect }) => !expect?.startsWith('entry-error'));
  const bad = oracle.entries.filter(({ expect }) => expect?.startsWith('entry-error'));
  const trash = skipped.flatMap(({ entry }) => entry ?? []);
  const wrong: string[] = [];
  let at = 0;
  for (const expected of good) {
    const differ = differences(entries[at], suggestedHosts[at] ?? [], expected, oracle.t);
    if (differ.length && trash.some((entry) => !differences(entry, expected.host ? [expected.host] : [], expected, oracle.t).length)) continue;
    wrong.push(...differ.map((what) => `entry ${at + 1} (${expected.issuer}): ${what}`));
    at++;
  }
  if (entries.length !== at) wrong.push(`${entries.length} entries instead of ${at}`);
  for (const { issuer = '', account = '', expect } of bad) {
    if (!skipped.some(({ where }) => where.includes(issuer) && where.includes(account))) wrong.push(`not reported: ${issuer} ${account} (${expect})`);
  }
  return wrong;
}

const summary = (result: ImportResult): string => (result.ok
  ? `${result.imported.app}: ${result.imported.entries.length} entries${result.imported.skipped.length ? `, ${result.imported.skipped.map(({ problem, detail }) => detail ? `${problem} ${detail}` : problem).join(', ')} left out` : ''}`
  : `${result.app ?? '?'}: ${result.failure}`);

async function check({ file, password = '', expected = '', oracle = '' }: Row, directory: string): Promise<{ wrong: string[]; told: string; ms: number }> {
  const bytes = readFileSync(join(directory, file));
  const start = performance.now();
  const result = await importFile(bytes, { password, allowMemoryMiB: 1024 });
  const ms = performance.now() - start;
  const wrong: string[] = [];
  if (oracle && result.ok) wrong.push(...compare(result.imported, JSON.parse(readFileSync(join(directory, oracle), 'utf8')) as Oracle));
  else if (oracle) wrong.push('did not import');
  else if (/^error/.test(expected) && result.ok && result.imported.entries.length) wrong.push('should have failed');
  if (password && result.ok) {
    const other = await importFile(bytes, { password: `${password}?`, allowMemoryMiB: 1024 });
    if (other.ok || other.failure !== 'wrong-password') wrong.push(`wrong password: ${summary(other)}`);
  }
  const half = await importFile(bytes.subarray(0, bytes.length / 2), { password, allowMemoryMiB: 1024 });
  const isList = result.ok && ['uri-list', 'google', 'ente'].includes(result.imported.app);
  if (result.ok && half.ok && !isList && half.imported.entries.length >= result.imported.entries.length) wrong.push('half of it imported as the whole');
  return { wrong, told: summary(result), ms };
}

const directory = process.argv[2];
if (!directory) {
  console.error('usage: tsx test/check-imports.ts DIR');
  process.exit(2);
}
const { data: rows } = papa.parse<Row>(readFileSync(join(directory, 'manifest.tsv'), 'utf8'), { header: true, delimiter: '\t', skipEmptyLines: 'greedy' });
let [right, failed, unchecked] = [0, 0, 0];
console.log(['file', 'result', 'ms', ''].join('\t'));
for (const row of rows) {
  const { wrong, told, ms } = await check(row, directory);
  const checked = Boolean(row.oracle) || /^error/.test(row.expected ?? '');
  if (wrong.length) failed++;
  else if (checked) right++;
  else unchecked++;
  console.log([row.file, told, ms.toFixed(0), wrong.length ? `WRONG ${wrong.join('; ')}` : checked ? 'ok' : 'nothing expected'].join('\t'));
}
console.log(`${right} right, ${failed} wrong, ${unchecked} without expected entries`);
process.exit(failed ? 1 : 0);

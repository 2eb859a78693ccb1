/** Another corpus: a folder of PNG and JPEG files with a `manifest.jsonl`, a line `{"file": …, "texts": […]}` for each. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import jpeg from 'jpeg-js';
import { PNG } from 'pngjs';
import type { Pixels } from '../../../src/vault/qr';
import type { Sample } from './corpus';

type Line = Record<string, unknown> & { file: string };

function pixels(path: string): Pixels {
  const bytes = readFileSync(path);
  const { width, height, data } = bytes[0] === 0x89 ? PNG.sync.read(bytes) : jpeg.decode(bytes, { useTArray: true, maxMemoryUsageInMB: 2048 });
  return { width, height, data: new Uint8ClampedArray(data) };
}

/** A list of texts under any of some names; one text alone is a list of one, nothing is none. */
function listOf(line: Line, ...names: string[]): string[] {
  const value = names.map((name) => line[name]).find((one) => one !== undefined && one !== null) ?? [];
  return (Array.isArray(value) ? value : [value]).map((one) => (typeof one === 'string' ? one : (one as { text: string }).text));
}

/** The samples of a folder. Throws where the manifest or a file of it cannot be read. */
export function* folder(path: string): Generator<Sample> {
  for (const row of readFileSync(join(path, 'manifest.jsonl'), 'utf8').split('\n').filter((one) => one.trim())) {
    const line = JSON.parse(row) as Line;
    const kind = [line['kind'], line['category']].find((one) => typeof one === 'string') ?? 'all';
    yield { kind, picture: pixels(join(path, line.file)), texts: listOf(line, 'texts', 'expected', 'text', 'payloads', 'payload', 'expect'), others: listOf(line, 'others', 'other') };
  }
}

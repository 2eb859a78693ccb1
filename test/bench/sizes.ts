import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import pkg from '../../package.json' with { type: 'json' };
import type { Figure } from './figures';

/** The scripts that run in pages, beside the budgets that a contract test holds them to. */
export async function sizes(): Promise<Figure[]> {
  return pkg['size-limit'].filter(({ path }) => path.startsWith('dist/chrome/')).map(({ path, limit }) => ({
    what: path.replace('dist/chrome/', ''), unit: 'kB', samples: 1,
    values: { gzip: gzipSync(readFileSync(path)).length / 1000 },
    limit: { value: 'gzip', under: Number.parseFloat(limit) },
  }));
}

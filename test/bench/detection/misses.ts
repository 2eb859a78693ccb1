/** `test/known-misses.json`: what the detector is known to get wrong, by page. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Judged, Miss } from './count';

const path = new URL('../../known-misses.json', import.meta.url);
type Known = Record<string, Miss[]>;
const read = (): Known => (existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Known) : {});

export interface Difference { id: string; miss: Miss; change: 'regression' | 'improvement' }

/** Misses that are not on the list, and those on the list that are none any more. Pages that were not looked at do not count. */
export function differences(pages: readonly Judged[], known: Known = read()): Difference[] {
  return pages.flatMap(({ labels: { id }, misses }) => {
    const listed = known[id] ?? [];
    return [
      ...misses.filter((miss) => !listed.includes(miss)).map((miss) => ({ id, miss, change: 'regression' as const })),
      ...listed.filter((miss) => !misses.includes(miss)).map((miss) => ({ id, miss, change: 'improvement' as const })),
    ];
  });
}

/** Writes the misses of these pages into the list; what it says of other pages stays. */
export function record(pages: readonly Judged[]): void {
  const known = read();
  for (const { labels: { id }, misses } of pages) {
    if (misses.length) known[id] = [...misses].sort();
    else delete known[id];
  }
  const lines = Object.keys(known).sort().map((id) => `  ${JSON.stringify(id)}: ${JSON.stringify(known[id])}`);
  writeFileSync(path, `{\n${lines.join(',\n')}\n}\n`);
}

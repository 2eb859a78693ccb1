/**
 * The lists of words by which passphrases are judged, cut to what is guessed first. Whole, they are more than everything else in
 * the package together; what is cut off, `codes/word-like` knows by its shape.
 */
import { pathToFileURL } from 'node:url';
import compress from '@zxcvbn-ts/dictionary-compression/compress';
import type { Plugin } from 'vite';

/** How many words of a list are kept, by the name of its file; lists that are not named stay whole. */
const KEPT: Readonly<Record<string, number>> = { passwords: 10_000, commonWords: 10_000, firstnames: 2000, lastnames: 2000, wikipedia: 0, diceware: 0 };
const LIST = /@zxcvbn-ts\/language-\w+\/dist\/(\w+)\.json\.mjs/;

/**
 * A word's place is its rank, so the order may change a little only: within the first 16, the next 64, the next 256 and so on. Sorted
 * words share their beginnings, which halves the file.
 */
export function nearlySorted(words: readonly string[]): string[] {
  const sorted: string[] = [];
  for (let from = 0, size = 16; from < words.length; from += size, size *= 4) sorted.push(...words.slice(from, from + size).sort());
  return sorted;
}

export const shortWordLists = (): Plugin => ({
  name: 'short-word-lists',
  enforce: 'pre',
  async transform(_code, id) {
    const [path = ''] = id.split('?');
    const most = KEPT[LIST.exec(path)?.[1] ?? ''];
    if (most === undefined) return null;
    const { default: words } = await import(pathToFileURL(path).href) as { default: string[] };
    const kept = nearlySorted(words.slice(0, most));
    return { code: `import decompress from '@zxcvbn-ts/dictionary-compression/decompress'; export default decompress(${JSON.stringify(compress(kept))});`, map: null };
  },
});

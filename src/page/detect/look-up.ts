/** Looks phrases up in packed text by how they begin. */
import { conceptsOf, signPattern } from './phrases';
import type { Concept } from './vocabulary';

export interface Phrase { words: string[]; concepts: Concept[] }

/** Where the first entry starts that does not come before `beginning`. Entries follow each other, each ending with its signs. */
function find(chunk: string, beginning: string): number {
  let low = 0;
  let high = chunk.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = startOf(chunk, middle);
    if (chunk.slice(start, start + beginning.length) >= beginning) high = start;
    else low = endOf(chunk, middle);
  }
  return low;
}

const isSign = (code: number): boolean => code < 0x80 && code !== 32 && code !== 42 && !(code >= 97 && code <= 122) && !(code >= 48 && code <= 57);

/** Start of the entry that the character at `at` belongs to. */
function startOf(chunk: string, at: number): number {
  let start = at;
  while (start > 0 && isSign(chunk.charCodeAt(start))) start--;
  while (start > 0 && !isSign(chunk.charCodeAt(start - 1))) start--;
  return start;
}

/** End of the entry that the character at `at` belongs to. */
function endOf(chunk: string, at: number): number {
  let end = at;
  while (end < chunk.length && !isSign(chunk.charCodeAt(end))) end++;
  while (end < chunk.length && isSign(chunk.charCodeAt(end))) end++;
  return end;
}

/** The phrases of a chunk that begin so, taken apart. */
export function phrasesFrom(chunk: string, beginning: string): Phrase[] {
  const phrases: Phrase[] = [];
  for (let at = find(chunk, beginning); chunk.startsWith(beginning, at);) {
    const end = endOf(chunk, at);
    const [signs = ''] = chunk.slice(at, end).match(signPattern) ?? [];
    phrases.push({ words: chunk.slice(at, end - signs.length - 1).split(' '), concepts: conceptsOf(signs) });
    at = end;
  }
  return phrases;
}

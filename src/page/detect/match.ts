/** Finds the words of many languages in a text, in one pass over it: the cost does not grow with the number of words. */
import { fold, isUnspaced, piecesOf } from './pieces';
import { chunkOf, conceptsOf, signPattern, type Chunks } from './phrases';
import type { Concept } from './vocabulary';

/** The concepts that a text speaks of. */
export type Matcher = (text: string) => ReadonlySet<Concept>;

interface Phrase { words: string[]; concepts: Concept[] }

/** Whether the words stand in the text from this piece on. Inside of an unspaced run a word may begin and end anywhere. */
function fits({ words }: Phrase, pieces: readonly string[], at: number, start: number): boolean {
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as string;
    const there = pieces[at + index];
    if (there === undefined) return false;
    if (word.endsWith('*') ? !there.startsWith(word.slice(0, -1), index ? 0 : start)
      : isUnspaced(word) ? !there.startsWith(word, index ? 0 : start) : there !== word) return false;
  }
  return true;
}

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

/** The phrases that begin so, taken apart. */
function phrasesFrom(chunk: string, beginning: string): Phrase[] {
  const phrases: Phrase[] = [];
  for (let at = find(chunk, beginning); chunk.startsWith(beginning, at);) {
    const end = endOf(chunk, at);
    const [signs = ''] = chunk.slice(at, end).match(signPattern) ?? [];
    phrases.push({ words: chunk.slice(at, end - signs.length - 1).split(' '), concepts: conceptsOf(signs) });
    at = end;
  }
  return phrases;
}

/** Prepares to find phrases in texts. Those with a beginning are looked up when a text first has it, so that a page waits for no other. */
export function matcher(chunks: Chunks): Matcher {
  const known = new Map<string, readonly Phrase[]>();
  const lookUp = (beginning: string): readonly Phrase[] => {
    const there = known.get(beginning) ?? phrasesFrom(chunks[chunkOf(beginning)] ?? '', beginning);
    known.set(beginning, there);
    return there;
  };
  return (text) => {
    const found = new Set<Concept>();
    const pieces = piecesOf(fold(text));
    for (let at = 0; at < pieces.length; at++) {
      const piece = pieces[at] as string;
      const unspaced = isUnspaced(piece);
      const length = unspaced ? 2 : 3;
      for (let start = 0; start === 0 || (unspaced && start + 1 < piece.length); start++) {
        // A shorter word is followed by the space that ends it.
        const beginning = piece.length - start < length ? `${piece.slice(start)} ` : piece.slice(start, start + length);
        for (const phrase of lookUp(beginning)) if (fits(phrase, pieces, at, start)) for (const concept of phrase.concepts) found.add(concept);
      }
    }
    return found;
  };
}

/** Finds the words of many languages in a text, in one pass over it: the cost does not grow with the number of words. */
import { chunkOf, conceptsOf, signPattern, type Chunks } from './phrases';
import type { Concept } from './vocabulary';

/** The concepts that a text speaks of. */
export type Matcher = (text: string) => ReadonlySet<Concept>;

const enum Kind { Other, Letter, Digit, Unspaced }

/** Thai, Hangul, kana and Han set no spaces between words or glue endings to them: what they say is found inside of a run. */
function kindOf(code: number): Kind {
  if (code < 0x80) {
    if (code >= 97 && code <= 122) return Kind.Letter;
    return code >= 48 && code <= 57 ? Kind.Digit : Kind.Other;
  }
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba ? Kind.Letter : Kind.Other;
  if (code < 0xe00) return code === 0xd7 || code === 0xf7 || code === 0x60c || code === 0x61b || code === 0x61f ? Kind.Other : Kind.Letter;
  if (code < 0xe80) return Kind.Unspaced;
  if (code >= 0x1100 && code < 0x1200) return Kind.Unspaced;
  if (code < 0x2000) return Kind.Letter;
  if (code < 0x3005) return code >= 0x2c00 && code < 0x2e00 ? Kind.Letter : Kind.Other;
  if (code >= 0x3008 && code <= 0x3020) return Kind.Other;
  if (code < 0xa000) return Kind.Unspaced;
  if (code >= 0xac00 && code < 0xd7b0) return Kind.Unspaced;
  return code >= 0xe000 ? Kind.Other : Kind.Letter;
}

const accents = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u200b-\u200f\u00ad]/g;
const beyondAscii = /[^\0-\x7f]/;

/** Comparable form: lower case, no accents, width and the several ways to write Arabic letters evened out. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (!beyondAscii.test(lower)) return lower;
  return lower.normalize('NFKD').replace(accents, '').normalize('NFC')
    .replace(/[يى]/g, 'ی').replace(/ك/g, 'ک').replace(/ة/g, 'ه').replace(/[أإآ]/g, 'ا').replace(/ı/g, 'i').replace(/([\uac00-\ud7af])\s+(?=[\uac00-\ud7af])/g, '$1');
}

/** Words, numbers with the letters after them, and runs of unspaced script. */
function piecesOf(folded: string): string[] {
  const pieces: string[] = [];
  const { length } = folded;
  for (let at = 0; at < length;) {
    const start = at;
    const kind = kindOf(folded.charCodeAt(at++));
    if (kind === Kind.Other) continue;
    if (kind === Kind.Digit) while (at < length && kindOf(folded.charCodeAt(at)) === Kind.Digit) at++;
    const rest = kind === Kind.Unspaced ? Kind.Unspaced : Kind.Letter;
    while (at < length && kindOf(folded.charCodeAt(at)) === rest) at++;
    pieces.push(folded.slice(start, at));
  }
  return pieces;
}

/** A phrase's words as the text's pieces are cut; a trailing star stays. */
const wordsOf = (phrase: string): string[] => phrase.split(' ').flatMap((word) => {
  if (!beyondAscii.test(word)) return [word];
  const pieces = piecesOf(word);
  if (word.endsWith('*')) pieces.push(`${pieces.pop() ?? ''}*`);
  return pieces;
});

interface Phrase { words: string[]; concepts: Concept[] }

/** Whether the words stand in the text from this piece on. Inside of an unspaced run the first begins at `start`. */
function fits({ words }: Phrase, pieces: readonly string[], at: number, start: number, unspaced: boolean): boolean {
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as string;
    const there = pieces[at + index];
    if (there === undefined) return false;
    const open = word.endsWith('*');
    if (index === 0 && unspaced) {
      if (!there.startsWith(open ? word.slice(0, -1) : word, start)) return false;
    } else if (open ? !there.startsWith(word.slice(0, -1)) : there !== word) return false;
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
    phrases.push({ words: wordsOf(chunk.slice(at, end - signs.length - 1)), concepts: conceptsOf(signs) });
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
      const unspaced = kindOf(piece.charCodeAt(0)) === Kind.Unspaced;
      const length = unspaced ? 2 : 3;
      for (let start = 0; start === 0 || (unspaced && start + 1 < piece.length); start++) {
        // A shorter word is followed by the space that ends it.
        const beginning = piece.length - start < length ? `${piece.slice(start)} ` : piece.slice(start, start + length);
        for (const phrase of lookUp(beginning)) if (fits(phrase, pieces, at, start, unspaced)) for (const concept of phrase.concepts) found.add(concept);
      }
    }
    return found;
  };
}

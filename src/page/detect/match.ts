/** Finds the words of many languages in a text, in one pass over it: the cost does not grow with the number of words. */

/** Phrases by concept, as `Words` are written. */
export type Phrases<Concept extends string> = { readonly [concept in Concept]?: string };

/** The concepts that a text speaks of. */
export type Matcher<Concept extends string> = (text: string) => ReadonlySet<Concept>;

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

const STAR = 42;
const SPACE = 32;

/** A phrase's words as the text's pieces are cut; a trailing star stays. */
const wordsOf = (phrase: string): string[] => phrase.trim().split(' ').flatMap((word) => {
  if (!beyondAscii.test(word)) return [word];
  const pieces = piecesOf(word);
  if (word.endsWith('*')) pieces.push(`${pieces.pop() ?? ''}*`);
  return pieces;
});

/** Whether the words stand in the text from this piece on. Inside of an unspaced run the first begins at `start`. */
function fits(words: readonly string[], pieces: readonly string[], at: number, start: number, unspaced: boolean): boolean {
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as string;
    const there = pieces[at + index];
    if (there === undefined) return false;
    const open = word.charCodeAt(word.length - 1) === STAR;
    if (index === 0 && unspaced) {
      if (!there.startsWith(open ? word.slice(0, -1) : word, start)) return false;
    } else if (open ? !there.startsWith(word.slice(0, -1)) : there !== word) return false;
  }
  return true;
}

/**
 * The first characters of a word as one number (two of unspaced script, else three). A number costs less to look up than a piece of
 * string, and there are thousands; where two words share one, comparing the words tells them apart.
 */
function keyAt(text: string, at: number): number {
  const first = text.charCodeAt(at);
  const end = at + (kindOf(first) === Kind.Unspaced ? 2 : 3);
  let key = first;
  let ended = false;
  for (let index = at + 1; index < end; index++) {
    // A phrase's word ends at a space or star, a text's piece at its end, where this is NaN.
    const code: number = ended ? 0 : text.charCodeAt(index);
    ended = ended || !(code > STAR);
    key = (key * 599 + (ended ? 0 : code)) & 0x3fffffff;
  }
  return key;
}

/** Phrases as flat lists, since they are set up on a page that waits: a phrase is taken apart when a text first has its beginning. */
class Index<Concept extends string> {
  private readonly phrases: string[] = [];
  private readonly concepts: Concept[] = [];
  private readonly words: string[][] = [];
  private readonly byKey = new Map<number, number[]>();

  constructor(languages: readonly Phrases<Concept>[]) {
    for (const language of languages) {
      for (const concept in language) {
        for (const phrase of language[concept]?.split('|') ?? []) {
          let start = 0;
          while (phrase.charCodeAt(start) <= SPACE) start++;
          const key = keyAt(phrase, start);
          const number = this.phrases.push(phrase) - 1;
          this.concepts.push(concept);
          const same = this.byKey.get(key);
          if (same) same.push(number);
          else this.byKey.set(key, [number]);
        }
      }
    }
  }

  find(text: string): Set<Concept> {
    const found = new Set<Concept>();
    const pieces = piecesOf(fold(text));
    for (let at = 0; at < pieces.length; at++) {
      const piece = pieces[at] as string;
      const unspaced = kindOf(piece.charCodeAt(0)) === Kind.Unspaced;
      for (let start = 0; start === 0 || (unspaced && start + 1 < piece.length); start++) {
        const same = this.byKey.get(keyAt(piece, start));
        if (!same) continue;
        for (const number of same) {
          const concept = this.concepts[number] as Concept;
          if (!found.has(concept) && fits((this.words[number] ??= wordsOf(this.phrases[number] as string)), pieces, at, start, unspaced)) found.add(concept);
        }
      }
    }
    return found;
  }
}

/** Prepares the words of some languages. They are indexed when the first text comes, so that loading the script costs nothing. */
export function matcher<Concept extends string>(languages: readonly Phrases<Concept>[]): Matcher<Concept> {
  let index: Index<Concept> | undefined;
  return (text) => (text ? (index ??= new Index(languages)).find(text) : new Set());
}

/** Finds the words of many languages in a text, in one pass over it: the cost does not grow with the number of words. */
import { phrasesFrom, type Phrase } from './look-up';
import { chunkOf, type Chunks } from './phrases';
import { fold, isUnspaced, piecesOf } from './pieces';
import type { Concept } from './vocabulary';

/** The concepts that a text speaks of. */
export type Matcher = (text: string) => ReadonlySet<Concept>;

/** Whether a phrase's word is this piece, or its beginning where a star or the script says so; `start` is where in the piece it begins. */
function isWord(word: string, piece: string, start: number): boolean {
  if (word.endsWith('*')) return piece.startsWith(word.slice(0, -1), start);
  return isUnspaced(word) ? piece.startsWith(word, start) : piece === word;
}

/** Whether what follows the first word of a phrase follows in the text too. */
function goesOn({ words }: Phrase, pieces: readonly string[], at: number): boolean {
  for (let index = 1; index < words.length; index++) {
    const piece = pieces[at + index];
    if (piece === undefined || !isWord(words[index] as string, piece, 0)) return false;
  }
  return true;
}

/** How many words are remembered with the phrases that they begin. A page repeats few, but stays open for long. */
const REMEMBERED = 4000;

/** Prepares to find phrases in texts. Those that begin with a word are looked up when a text first has it, so that a page waits for no other. */
export function matcher(chunks: Chunks): Matcher {
  const byBeginning = new Map<string, readonly Phrase[]>();
  const byWord = new Map<string, readonly Phrase[]>();

  const beginningWith = (beginning: string): readonly Phrase[] => {
    const known = byBeginning.get(beginning) ?? phrasesFrom(chunks[chunkOf(beginning)] ?? '', beginning);
    byBeginning.set(beginning, known);
    return known;
  };

  const startingAt = (piece: string, start: number, length: number): readonly Phrase[] => {
    // A word that is shorter than a beginning is followed by the space that ends it.
    const beginning = piece.length - start < length ? `${piece.slice(start)} ` : piece.slice(start, start + length);
    return beginningWith(beginning).filter(({ words }) => isWord(words[0] as string, piece, start));
  };

  const phrasesOf = (piece: string): readonly Phrase[] => {
    const known = byWord.get(piece);
    if (known) return known;
    const phrases = isUnspaced(piece)
      ? Array.from({ length: Math.max(1, piece.length - 1) }, (_, start) => startingAt(piece, start, 2)).flat()
      : startingAt(piece, 0, 3);
    if (byWord.size > REMEMBERED) byWord.clear();
    byWord.set(piece, phrases);
    return phrases;
  };

  return (text) => {
    const found = new Set<Concept>();
    const pieces = piecesOf(fold(text));
    for (let at = 0; at < pieces.length; at++) {
      for (const phrase of phrasesOf(pieces[at] as string)) if (goesOn(phrase, pieces, at)) for (const concept of phrase.concepts) found.add(concept);
    }
    return found;
  };
}

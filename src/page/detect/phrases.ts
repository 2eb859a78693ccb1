/** Phrases of all languages in one sorted text per beginning, so that a script that is loaded into a page has nothing to prepare. */
import { piecesOf } from './pieces';
import { concepts, type Concept, type Words } from './vocabulary';

/** Chunks of phrases by `chunkOf` their first character. */
export type Chunks = Readonly<Record<string, string>>;

/** What a phrase stands for is written as one character each: none of these occurs in a phrase. */
const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&()+,-./:;<=>?@[]^_{}~"';
export const signPattern = /[A-Z!#$%&()+,\-./:;<=>?@[\]^_{}~"]+/g;

/** Latin letters and digits have a chunk each, other scripts one for every 256 characters. */
export const chunkOf = (text: string, at = 0): string => {
  const code = text.charCodeAt(at);
  return code < 0x80 ? text.charAt(at) : `${code >> 8}`;
};

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Each phrase with a space after it and the signs of what it stands for: `log in Q`, sorted by the codes of its characters. Throws on a
 * phrase with a character that stands for something.
 */
export function packed(languages: readonly Words[]): Chunks {
  const meant = new Map<string, Set<string>>();
  for (const words of languages) {
    for (const concept of concepts) {
      for (const phrase of words[concept]?.split('|').map((text) => text.trim()).filter(Boolean) ?? []) {
        if (phrase.match(signPattern)) throw new Error(`"${phrase}" has a character that is no part of words`);
        const cut = inPieces(phrase);
        meant.set(cut, (meant.get(cut) ?? new Set()).add(signs.charAt(concepts.indexOf(concept))));
      }
    }
  }
  for (const [phrase, concepts] of meant) for (const sign of concepts) if (isSaidBy(phrase, sign, meant)) concepts.delete(sign);
  const chunks: Record<string, string> = {};
  for (const phrase of [...meant.keys()].sort((a, b) => byCode(`${a} `, `${b} `))) {
    if (!meant.get(phrase)?.size) continue;
    const chunk = chunkOf(phrase);
    chunks[chunk] = `${chunks[chunk] ?? ''}${phrase} ${[...(meant.get(phrase) ?? [])].sort(byCode).join('')}`;
  }
  return chunks;
}

/** The phrase cut as texts are, so that "2段階" is looked for as two pieces; a star stays at the end of its word. */
const inPieces = (phrase: string): string => phrase.split(' ').map((word) => piecesOf(word).join(' ') + (word.endsWith('*') ? '*' : '')).join(' ');

/** Whether a part of the phrase means the same already, so that the whole can be left out: "gift card" is found as "gift". */
function isSaidBy(phrase: string, sign: string, meant: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const words = phrase.split(' ');
  for (let start = 0; start < words.length; start++) {
    for (let end = start + 1; end <= words.length; end++) {
      const part = words.slice(start, end).join(' ');
      if (part !== phrase && meant.get(part)?.has(sign)) return true;
      for (let length = 3; length < part.length; length++) {
        const stem = `${part.slice(0, length)}*`;
        if (stem !== phrase && meant.get(stem)?.has(sign)) return true;
      }
    }
  }
  return false;
}

/** What the signs after a phrase stand for. */
export const conceptsOf = (found: string): Concept[] => [...found].map((sign) => concepts[signs.indexOf(sign)] as Concept);

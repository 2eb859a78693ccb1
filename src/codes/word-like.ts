/** Words that no list has, known by their shape: for judging passphrases in any language with Latin letters. */
import type { Match, Matcher, MatcherBaseClass, MatchOptions } from '@zxcvbn-ts/core';

/** How many words people know and use (20,000 is usual for adults), and so how many guesses one of them takes at most. */
const KNOWN_WORDS = 20_000;
const VOWELS = /[aeiouyæœøıł]/g;

/** Whether the letters can be spoken: vowels enough, and never more than five consonants in a row (`Rechtschreibung`, `Angstschweiß`). */
export function wordLike(letters: string): boolean {
  const plain = letters.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const vowels = plain.match(VOWELS)?.length ?? 0;
  return vowels >= plain.length / 8 && vowels <= plain.length * 0.8 && !/[^aeiouyæœøıł]{6}/.test(plain);
}

/** The runs of 4 to 13 Latin letters in one case, but for the first, that look like words. */
export function wordsIn(text: string): { i: number; j: number; token: string }[] {
  const runs = [...text.matchAll(/\p{Script=Latin}+/gu)].flatMap(({ 0: run, index }) =>
    [...run.matchAll(/\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}+/gu)].map((part) => ({ token: part[0], i: index + part.index })));
  return runs.filter(({ token }) => token.length >= 4 && token.length <= 13 && wordLike(token)).map(({ token, i }) => ({ token, i, j: i + token.length - 1 }));
}

/** For zxcvbn, which takes the way through a passphrase that needs the fewest guesses. `Base` is its own class, which is loaded late. */
export const wordLikeMatcher = (Base: typeof MatcherBaseClass): Matcher => ({
  Matching: class extends Base {
    match({ password }: MatchOptions): Match[] {
      return wordsIn(password).map((run) => ({ ...run, pattern: 'wordLike' }));
    }
  },
  scoring: () => KNOWN_WORDS,
  feedback: () => null,
});

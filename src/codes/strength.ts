/** How hard a passphrase is to guess, by zxcvbn. Its lists of words are loaded when somebody chooses a passphrase, and only then. */
import { wordLikeMatcher } from './word-like';

/** 0 guessed at once, 1 and 2 too easy, 3 good, 4 very good. */
export type Score = 0 | 1 | 2 | 3 | 4;

/** From here on a passphrase may protect codes. */
export const GOOD: Score = 3;
/** What the vault itself asks for (`kdf.ts`). */
const LEAST = 8;

let loading: Promise<(passphrase: string) => Score> | undefined;

export async function scoreOf(passphrase: string): Promise<Score> {
  const score = await (loading ??= load());
  return Array.from(passphrase.normalize('NFKC')).length < LEAST ? Math.min(2, score(passphrase)) as Score : score(passphrase);
}

async function load(): Promise<(passphrase: string) => Score> {
  const [{ MatcherBaseClass, ZxcvbnFactory }, common, english] = await Promise.all([
    import('@zxcvbn-ts/core'), import('@zxcvbn-ts/language-common'), import('@zxcvbn-ts/language-en')]);
  const zxcvbn = new ZxcvbnFactory({ dictionary: { ...common.dictionary, ...english.dictionary }, graphs: common.adjacencyGraphs }, { wordLike: wordLikeMatcher(MatcherBaseClass) });
  return (passphrase) => zxcvbn.check(passphrase).score;
}

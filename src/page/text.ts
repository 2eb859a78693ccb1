/** Reading text the way a person compares it: case, spacing, width and final punctuation do not matter. */
import type { Words } from '../services/service';

/** Also the private use area, since icon fonts put their glyphs into the text of buttons. */
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff\ue000-\uf8ff]/g;

/** The text as a person sees it: no glyphs of icon fonts, single spaces. */
export const cleaned = (text: string): string => text.replace(invisible, '').replace(/\s+/g, ' ').trim();

/** Comparable form of a page's text: NFKC, lower case, single spaces, straight apostrophes, no final punctuation. */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/[\s.:;,!?…。、]+$/u, '')
    .replace(/^[\s+¿¡]+/u, '');
}

/** Who says a word in this way: the languages, and how new the string is (0 is the newest in any of them). */
export interface Saying { languages: Set<string>; age: number }

interface WordIndex {
  /** Normalised string → who says it, per word. */
  byWord: Map<string, Map<string, Saying>>;
  /** Normalised string → the words that it may be. */
  byText: Map<string, Set<string>>;
  languages: Set<string>;
}

const indexes = new WeakMap<Words, WordIndex>();

// Normalising a few hundred strings costs about a millisecond, so it is done once per set of words.
function indexOf(words: Words): WordIndex {
  const known = indexes.get(words);
  if (known) return known;
  const index: WordIndex = { byWord: new Map(), byText: new Map(), languages: new Set() };
  for (const [word, byLanguage] of Object.entries(words)) {
    const texts = new Map<string, Saying>();
    for (const [language, strings] of Object.entries(byLanguage)) {
      index.languages.add(language);
      for (const [age, string] of strings.entries()) {
        const text = normalise(string);
        const saying = texts.get(text) ?? { languages: new Set(), age };
        saying.languages.add(language);
        saying.age = Math.min(saying.age, age);
        texts.set(text, saying);
        (index.byText.get(text) ?? index.byText.set(text, new Set()).get(text))?.add(word);
      }
    }
    index.byWord.set(word, texts);
  }
  indexes.set(words, index);
  return index;
}

/** Who says `text` for exactly this word; undefined when nobody does. */
export function sayingOf(text: string, word: string, words: Words): Saying | undefined {
  return indexOf(words).byWord.get(word)?.get(normalise(text));
}

/** The words that `text` is, in any language and generation. */
export function wordsSaying(text: string, words: Words): ReadonlySet<string> {
  return indexOf(words).byText.get(normalise(text)) ?? new Set<string>();
}

/** Whether a longer `text` contains the word, in any language and generation. */
export function mentions(text: string, word: string, words: Words): boolean {
  const hay = normalise(text);
  for (const needle of indexOf(words).byWord.get(word)?.keys() ?? []) if (needle && hay.includes(needle)) return true;
  return false;
}

/** Whether the words cover this language at all. */
export function coversLanguage(language: string, words: Words): boolean {
  return indexOf(words).languages.has(language);
}

/** BCP 47 primary tag of the page's text, from `<html lang>` or the server's own meta; `und` when the page does not say. */
export function languageOf(document: Document): string {
  const declared = document.documentElement.lang || document.querySelector('meta[name="LocLC"]')?.getAttribute('content') || '';
  return declared.split(/[-_]/)[0]?.toLowerCase() || 'und';
}

/** Text under `root` as shown, without scripts and styles; stops after `limit` characters. */
export function shownText(root: Node, limit = 4000): string {
  const document = root.ownerDocument ?? (root as Document);
  const walker = document.createTreeWalker(root, 4 /* SHOW_TEXT */);
  let text = '';
  while (text.length < limit && walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (parent && /^(script|style|noscript|template|option)$/i.test(parent.tagName)) continue;
    const piece = walker.currentNode.nodeValue?.trim();
    if (piece) text += `${piece} `;
  }
  return text;
}

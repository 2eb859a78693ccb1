import type { Language } from '../protocol';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { ja } from './ja';
import type { Words } from './words';

const languages = { en, de, fr, es, ja };

/** All words of one language in one generation of the page. */
export function wordsOf(language: Language, generation: 'new' | 'old'): Words {
  const words = languages[language];
  return { ...words.shared, ...words[generation] };
}

/** Fills the `{name}` places of a sentence; an unknown place is left as it is, so that a slip is seen. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}

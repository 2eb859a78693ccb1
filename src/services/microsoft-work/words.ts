/**
 * Strings of Microsoft's pages that are needed to tell views apart, per language of the page. Recognition takes any language and
 * generation; ids and structure come first, so a wrong translation costs little. The always-loaded script carries these and not
 * the controls' words, which only pointing needs (`all-words.ts`; apart, because a bundler keeps all of a spread object).
 */
import type { Words } from '../service';
import { messageWords } from './words-messages';
import { methodWords } from './words-methods';
import { titleWords } from './words-titles';

export const pageWords = { ...titleWords, ...methodWords, ...messageWords } satisfies Words;

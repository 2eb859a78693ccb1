/** Locators of the policy, which name texts, as the locators of a guide, which name words of a site. */
import type { Locator, Words } from '../services/service';
import type { Policy } from './schema';

type Step = Policy['customServices'][number]['steps'][number];
export type PolicyLocator = Step['target'][number];

/** The words of a set of locators: each text is a word of its own, said in any language. */
export interface Worded { locators: Locator[]; words: Words }

/**
 * The locators with their texts as words named `<prefix>.<number>`. One that names nothing to look for (no `css`, no `role` with
 * `text`, no `pattern`) is left out.
 */
export function wordedLocators(locators: readonly PolicyLocator[], prefix: string): Worded {
  const worded: Worded = { locators: [], words: {} };
  for (const { css, role, text, pattern } of locators) {
    const word = `${prefix}.${worded.locators.length}`;
    const locator: Locator | null = css ? { css, ...(text && { word }) } : role && text ? { role, word } : pattern ? { pattern } : null;
    if (!locator) continue;
    worded.locators.push(locator);
    if ('word' in locator) worded.words[word] = { und: text ? [text] : [] };
  }
  return worded;
}

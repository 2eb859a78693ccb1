/** The user's choice of language as it is kept. */
import { browser } from './browser';

/** Name of the record in the lasting storage. */
export const LANGUAGE = 'language';

/** Every language that there are texts in, by its tag, with its name in itself. The build lists the folders of `public/_locales`. */
export const languages: readonly { tag: string; name: string }[] = __LANGUAGES__;

/** A tag of `languages`; null: as the browser, also where the kept language is no longer there. Any of our pages may ask. */
export async function keptLanguage(): Promise<string | null> {
  const kept = (await browser.storage.local.get(LANGUAGE))[LANGUAGE];
  return languages.find(({ tag }) => tag === kept)?.tag ?? null;
}

export const keepLanguage = (tag: string | null): Promise<void> => browser.storage.local.set({ [LANGUAGE]: tag });

/** The file of a language's texts, from the root of the extension. */
export const textsFile = (tag: string): string => `content/texts-${tag}.js`;

/** The languages of the product, from the folders of `public/_locales`, for the build. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { textsOf, type Messages, type Texts } from '../src/shared/texts.ts';

/** Texts that the background speaks itself, in whose worker nothing can be loaded later. A contract test holds the list complete. */
export const BACKGROUND_KEYS = ['language', 'menu_fill', 'reminder_lacking', 'reminder_deadline', 'reminder_past', 'reminder_body', 'commandFocusCard', 'commandFill'] as const;

const folder = (path = ''): string => fileURLToPath(new URL(`../public/_locales/${path}`, import.meta.url));

/** Names of the folders, such as `en` and `pt_BR`. */
export const languageFolders = (): string[] => readdirSync(folder()).sort();

export const messagesOf = (language: string): Messages => JSON.parse(readFileSync(folder(`${language}/messages.json`), 'utf8')) as Messages;

/** The tag of a folder, by which everything but the browser calls the language. */
export const tagOf = (language: string): string => language.replace('_', '-');

const all = (): { tag: string; texts: Texts }[] => languageFolders().map((language) => ({ tag: tagOf(language), texts: textsOf(messagesOf(language)) }));

/** What the sources know of the languages (`src/shared/build.d.ts`). */
export function languageDefines(): Record<string, string> {
  const languages = all();
  return {
    __LANGUAGES__: JSON.stringify(languages.map(({ tag, texts }) => ({ tag, name: texts['language_name'] ?? tag }))),
    __BACKGROUND_TEXTS__: JSON.stringify(Object.fromEntries(languages.map(({ tag, texts }) => [tag, Object.fromEntries(BACKGROUND_KEYS.map((key) => [key, texts[key]]))]))),
  };
}

/** Writes `content/texts-<tag>.js` for each language: it leaves the texts in the world that it runs in (`src/shared/chosen.ts`). */
export const textScripts = (outDir: string): Plugin => ({
  name: 'text-scripts',
  apply: 'build',
  closeBundle() {
    mkdirSync(`${outDir}/content`, { recursive: true });
    for (const { tag, texts } of all()) writeFileSync(`${outDir}/content/texts-${tag}.js`, `(()=>{globalThis.mfaSetupGuideTexts=${JSON.stringify(texts)}})();\n`);
  },
});

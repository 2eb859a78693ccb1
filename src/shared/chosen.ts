/**
 * The language in use. Texts are the browser's own (`i18n.getMessage`) unless the user chose another language: then its script
 * (`content/texts-<language>.js`, which the build writes) has left them in this world before anything is drawn.
 */
import { native } from './native';
import { filled, type Texts } from './texts';

declare global {
  var mfaSetupGuideTexts: Texts | undefined;
}

/** Languages that are written from right to left. */
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);

/** A text by any key; empty where there is none. */
export function textOf(key: string, values: readonly string[] = []): string {
  const own = globalThis.mfaSetupGuideTexts?.[key];
  return own === undefined ? native.i18n.getMessage(key, [...values]) : filled(own, values);
}

/** The language of the texts that the browser chooses, as a BCP 47 tag. */
export const browserLanguage = (): string => native.i18n.getMessage('language');

/** The language of the texts, as a BCP 47 tag. */
export const language = (): string => textOf('language');

/** The same with the browser's region where that is of one language and script with the texts: dates in a British browser are British. */
export function regionalLanguage(): string {
  const [texts, own] = [language(), native.i18n.getUILanguage()];
  const [a, b] = [new Intl.Locale(texts).maximize(), new Intl.Locale(own).maximize()];
  return a.language === b.language && a.script === b.script ? own : texts;
}

/** Direction of the texts. */
export const direction = (): 'ltr' | 'rtl' => (RIGHT_TO_LEFT.has(language().split('-')[0] ?? '') ? 'rtl' : 'ltr');

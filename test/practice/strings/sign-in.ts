import type { Language } from '../state';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { ja } from './ja';

/** Words of the sign-in pages. `{n}` and `{phone}` are filled in. */
export type SignInStrings = { [Key in keyof typeof en]: string };

export const signInStrings: Record<Language, SignInStrings> = { en, de, fr, es, ja };

/** Locale identifiers as the real pages' `ReqLC` and `LocLC` give them. */
export const locales: Record<Language, { lcid: number; tag: string }> = {
  en: { lcid: 1033, tag: 'en-US' }, de: { lcid: 1031, tag: 'de-DE' }, fr: { lcid: 1036, tag: 'fr-FR' },
  es: { lcid: 3082, tag: 'es-ES' }, ja: { lcid: 1041, tag: 'ja-JP' },
};

export function isLanguage(value: unknown): value is Language {
  return typeof value === 'string' && Object.hasOwn(locales, value);
}

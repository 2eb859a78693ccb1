/** Numbers, amounts, dates and lists as the language in use writes them. All digits are those of codes and telephones: 0 to 9. */
import { regionalLanguage } from './chosen';

const DIGITS = { numberingSystem: 'latn' } as const;

/** Making a format takes far longer than using it, and lists use one a row. */
function once<Format>(make: (language: string) => Format): () => Format {
  const made = new Map<string, Format>();
  return () => {
    const language = regionalLanguage();
    let format = made.get(language);
    if (!format) made.set(language, format = make(language));
    return format;
  };
}

const numbers = once((language) => new Intl.NumberFormat(language, DIGITS));
const days = once((language) => new Intl.DateTimeFormat(language, { ...DIGITS, dateStyle: 'long' }));
const times = once((language) => new Intl.DateTimeFormat(language, { ...DIGITS, dateStyle: 'medium', timeStyle: 'short' }));
const sentences = once((language) => new Intl.ListFormat(language));
const rows = once((language) => new Intl.ListFormat(language, { type: 'unit', style: 'short' }));

export const numberText = (number: number): string => numbers().format(number);

/** "5 minutes"; `short` where there is little room: "5 min". */
export const amountText = (number: number, unit: 'second' | 'minute' | 'hour' | 'megabyte', unitDisplay: 'long' | 'short' = 'long'): string =>
  new Intl.NumberFormat(regionalLanguage(), { ...DIGITS, style: 'unit', unit, unitDisplay }).format(number);

/** A day in words; `at` in ms since 1970. */
export const dayText = (at: number): string => days().format(at);

/** Day and time, short; `at` in ms since 1970. */
export const timeText = (at: number): string => times().format(at);

/** "one, two and three". */
export const sentenceText = (items: readonly string[]): string => sentences().format(items);

/** "one, two, three". */
export const listText = (items: readonly string[]): string => rows().format(items);

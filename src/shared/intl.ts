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
export const amountText = (number: number, unit: 'second' | 'minute' | 'hour' | 'day' | 'megabyte', unitDisplay: 'long' | 'short' = 'long'): string =>
  new Intl.NumberFormat(regionalLanguage(), { ...DIGITS, style: 'unit', unit, unitDisplay }).format(number);

/** A day in words; `at` in ms since 1970. */
export const dayText = (at: number): string => days().format(at);

/** Day and time, short; `at` in ms since 1970. */
export const timeText = (at: number): string => times().format(at);

/** "one, two and three". */
export const sentenceText = (items: readonly string[]): string => sentences().format(items);

/** "one, two, three". */
export const listText = (items: readonly string[]): string => rows().format(items);

/** A Sunday, so that day 0 is one. */
const SUNDAY = Date.UTC(2023, 0, 1, 12);

/** Name of a day of the week, 0 Sunday … 6 Saturday. */
export const weekdayText = (day: number): string => new Intl.DateTimeFormat(regionalLanguage(), { weekday: 'long', timeZone: 'UTC' }).format(SUNDAY + day * 24 * 3_600_000);

/** Days of the week, 0 Sunday … 6 Saturday, from the first one of the user's week on. Browsers without the list of weeks, such as Firefox, begin on Monday. */
export function week(): number[] {
  const locale = new Intl.Locale(regionalLanguage()) as Intl.Locale & { getWeekInfo?: () => { firstDay: number } };
  const first = locale.getWeekInfo?.().firstDay ?? 1;
  return [0, 1, 2, 3, 4, 5, 6].map((at) => (at + first) % 7);
}

/** Dates and lists as the user's language writes them. */
import { browser } from '../shared/browser';

/** `at` in milliseconds since 1970. */
export const dateText = (at: number): string => new Intl.DateTimeFormat(browser.i18n.getUILanguage(), { dateStyle: 'medium', timeStyle: 'short' }).format(at);

/** "one, two and three". */
export const listed = (items: readonly string[]): string => new Intl.ListFormat(browser.i18n.getUILanguage()).format(items);

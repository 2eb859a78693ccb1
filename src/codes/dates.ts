import { browser } from '../shared/browser';

/** A day and time as the user writes them. */
export const dateText = (at: number): string => new Intl.DateTimeFormat(browser.i18n.getUILanguage(), { dateStyle: 'medium', timeStyle: 'short' }).format(at);

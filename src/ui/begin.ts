import { browser } from '../shared/browser';
import { direction } from '../shared/i18n';
import { wearBrand } from './brand';

/** What every page of ours does first: puts on the organisation's look, says its language and direction, and its title where it has one of its own. Returns the language. */
export function begin(title?: string): string {
  wearBrand();
  const language = browser.i18n.getUILanguage();
  document.documentElement.lang = language;
  document.documentElement.dir = direction();
  if (title !== undefined) document.title = title;
  return language;
}

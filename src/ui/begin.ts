/** What every page of ours does first: takes the user's language, says it, its direction and the page's title, and puts on the organisation's look. */
import { browser } from '../shared/browser';
import { browserLanguage, direction, language } from '../shared/chosen';
import { t } from '../shared/i18n';
import { keptLanguage, LANGUAGE, textsFile } from '../shared/kept-language';
import type { MessageKey } from '../shared/message-key';
import type { Texts } from '../shared/texts';
import { wearBrand } from './brand';

/** Resolves before the first text is due. `again` draws the page anew when the user has chosen another language. */
export async function begin(title: MessageKey | null, again: () => void): Promise<void> {
  browser.storage.onChanged.addListener((changes, area) => {
    // One after another, since each may have to load texts first.
    if (area === 'local' && LANGUAGE in changes) turn = turn.then(() => speak(title)).then(again);
  });
  let turn: Promise<unknown> = Promise.all([speak(title), wearBrand()]);
  await turn;
}

async function speak(title: MessageKey | null): Promise<void> {
  const chosen = await keptLanguage().catch(() => null);
  globalThis.mfaSetupGuideTexts = chosen === null || chosen === browserLanguage() ? undefined : await textsIn(chosen).catch(() => undefined);
  document.documentElement.lang = language();
  document.documentElement.dir = direction();
  if (title !== null) document.title = t(title);
}

const loaded = new Map<string, Texts | undefined>();

/** The same script that pages of sites get; it runs once, so what it left is kept for the next change. */
async function textsIn(tag: string): Promise<Texts | undefined> {
  if (!loaded.has(tag)) {
    await import(/* @vite-ignore */ browser.runtime.getURL(textsFile(tag)));
    loaded.set(tag, globalThis.mfaSetupGuideTexts);
  }
  return loaded.get(tag);
}

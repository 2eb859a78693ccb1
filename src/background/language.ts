/** The user's language in the background: which texts the card gets, and the few that the background speaks itself. */
import { browser } from '../shared/browser';
import { browserLanguage } from '../shared/chosen';
import { keptLanguage, LANGUAGE, textsFile } from '../shared/kept-language';

/** Null where the browser chooses, or would choose the same. */
async function chosenLanguage(): Promise<string | null> {
  const kept = await keptLanguage();
  return kept === null || kept === browserLanguage() ? null : kept;
}

/** What has to run in a page before the card. Empty where the browser's own texts do. */
export async function textScripts(): Promise<string[]> {
  const chosen = await chosenLanguage();
  return chosen === null ? [] : [textsFile(chosen)];
}

/** To be awaited before the background's own texts are asked for (`t`). */
export async function speakChosen(): Promise<void> {
  const chosen = await chosenLanguage();
  globalThis.mfaSetupGuideTexts = chosen === null ? undefined : __BACKGROUND_TEXTS__[chosen];
}

/** Registers at the top level: `renew` after each change of the choice, and once the browser has started, since its language may be another now. */
export function followLanguage(renew: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => { if (area === 'local' && LANGUAGE in changes) renew(); });
  browser.runtime.onStartup.addListener(renew);
}

/** Where the extension's button is in this browser's toolbar. */
import { browser } from '../shared/browser';

export type BrowserKind = 'chrome' | 'edge' | 'firefox';

/** The browser by its user agent; every other one that runs this has Chrome's toolbar. */
export const browserKind = (userAgent: string): BrowserKind => (/Firefox\//.test(userAgent) ? 'firefox' : /Edg\//.test(userAgent) ? 'edge' : 'chrome');

/** Whether the button is in the toolbar; null where the browser does not say. */
export async function onToolbar(): Promise<boolean | null> {
  const action = browser.action as { getUserSettings?: () => Promise<{ isOnToolbar?: boolean }> };
  const settings = await action.getUserSettings?.().catch(() => null);
  return settings?.isOnToolbar ?? null;
}

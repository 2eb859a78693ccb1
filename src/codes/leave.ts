import { browser } from '../shared/browser';

/** Goes back to the tab that the user came from and closes this one. */
export async function closePage(tab: number | null): Promise<void> {
  if (tab !== null) await browser.tabs.update(tab, { active: true }).catch(() => undefined);
  const own = await browser.tabs.getCurrent().catch(() => undefined);
  if (own?.id === undefined) window.close();
  else await browser.tabs.remove(own.id);
}

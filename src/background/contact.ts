import { contactFrom, type Contact } from '../policy/policy';
import { browser } from '../shared/browser';

const KEY = 'policy-contact';

/**
 * Whom to ask, as the organisation set it. The first read of managed storage may block for seconds or answer "nothing" before
 * the policy has arrived (facts on the tool chain, section 5), so the last known contact is used and the fresh one is stored.
 */
export async function readContact(): Promise<Contact | null> {
  const cached = await browser.storage.local.get(KEY);
  return (cached[KEY] as Contact | undefined) ?? null;
}

/** Reads the policy anew. Firefox rejects where there is none, which says the same as an empty one. */
async function refresh(): Promise<void> {
  const managed = await browser.storage.managed.get(null).catch(() => ({}));
  await browser.storage.local.set({ [KEY]: contactFrom(managed) });
}

/** Registers at the top level of the background: now, and whenever the policy changes. */
export function followPolicy(): void {
  browser.storage.onChanged.addListener((_changes, area) => { if (area === 'managed') void refresh(); });
  void refresh();
}

/** The organisation's policy as the background keeps it: what the browser handed over last, as received. */
import { browser } from './browser';

/** Name of the record in the lasting storage; changes of it are changes of the policy. */
export const POLICY = 'policy';

/** `managed` as received, since a later version of the extension may understand more of it; `receivedAt` in ms since 1970. */
export interface KeptPolicy { managed: unknown; receivedAt: number }

/** Null until one was received. Any of our pages may ask without waiting for the browser's managed storage. */
export async function keptPolicy(): Promise<KeptPolicy | null> {
  return ((await browser.storage.local.get(POLICY))[POLICY] as KeptPolicy | undefined) ?? null;
}

export const keepPolicy = (kept: KeptPolicy): Promise<void> => browser.storage.local.set({ [POLICY]: kept });

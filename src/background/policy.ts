/**
 * The organisation's policy as the browser handed it over last. The first read of managed storage may block for seconds, and at
 * start it may answer "nothing" although there is a policy (facts: toolchain 5, overlay-and-enterprise C2). So nobody waits for it:
 * what was received last is kept and used, and an empty answer counts only when it comes a second time or with an event.
 */
import { readPolicy, type PolicyReading } from '../policy/read';
import { browser } from '../shared/browser';
import { keepPolicy, keptPolicy } from '../shared/kept-policy';

const ALARM = 'policy-again';

/** What was received last, read anew. Never rejects for want of a policy. */
export async function policyNow(): Promise<PolicyReading & { receivedAt: number | null }> {
  const kept = await keptPolicy();
  return { ...readPolicy(kept?.managed), receivedAt: kept?.receivedAt ?? null };
}

/**
 * Asks the browser. `sure`: an empty answer is believed. Resolves to false where it was not and must be asked for again.
 * Exported for the tests of late policies.
 */
export async function refreshPolicy(sure: boolean): Promise<boolean> {
  // Firefox rejects where there is no policy, which says the same as an empty one.
  const managed: unknown = await browser.storage.managed.get(null).catch(() => ({}));
  const kept = await keptPolicy();
  const isEmpty = Object.keys(managed as object).length === 0;
  if (isEmpty && !kept) return true;
  if (isEmpty && !sure) return Object.keys((kept?.managed ?? {})).length === 0;
  if (JSON.stringify(kept?.managed) !== JSON.stringify(managed)) await keepPolicy({ managed, receivedAt: Date.now() });
  return true;
}

/** Registers at the top level of the background: asks now, and whenever the policy changes; `changed` is called after each answer. */
export function followPolicy(changed: () => void): void {
  const again = (): void => void refreshPolicy(true).then(changed);
  browser.storage.onChanged.addListener((_changes, area) => { if (area === 'managed') again(); });
  browser.alarms.onAlarm.addListener(({ name }) => { if (name === ALARM) again(); });
  // The badge must not wait for an answer that may take seconds.
  changed();
  void refreshPolicy(false).then((done) => {
    if (!done) void browser.alarms.create(ALARM, { delayInMinutes: 1 });
    changed();
  });
}

/** The vault in the background: used while it is open, locked when it should be. It never sees a passphrase. */
import { browser } from '../shared/browser';
import { openVault } from '../vault/store';

export const vault = openVault();

const ALARM = 'vault-lock';

/** Registers at the top level: what locks the vault beside the user. Every use checks the deadline too; the alarm wipes a key that nobody uses. */
export function guardVault(): void {
  browser.idle.onStateChanged.addListener((state) => { if (state === 'locked') void vault.lock(); });
  browser.runtime.onStartup.addListener(() => void vault.lock());
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'session' || !('vault.key' in changes)) return;
    if (changes['vault.key']?.newValue === undefined) void browser.alarms.clear(ALARM);
    else void browser.alarms.create(ALARM, { periodInMinutes: 1 });
  });
  // Asking for the deadline wipes the key when it is over.
  browser.alarms.onAlarm.addListener(({ name }) => { if (name === ALARM) void vault.deadline(); });
  closeToContent();
}

/** Keeps content scripts out of what lasts, where the browser can: Chromium; Firefox has no such switch (facts on the tool chain). */
function closeToContent(): void {
  const { local } = browser.storage as unknown as { local: { setAccessLevel?: (options: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void> } };
  void local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);
}

/** What the browser gives leave for, which other sections, other tabs and the browser itself change too. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from '../shared/browser';

/** The leave for all sites. */
export const EVERYWHERE = { origins: ['https://*/*'] };

/** Calls `read` now, and whenever leave is given or taken back. */
export function useLeave(read: () => void): void {
  useEffect(() => {
    read();
    const { onAdded, onRemoved } = browser.permissions;
    for (const changes of [onAdded, onRemoved]) changes.addListener(read);
    return () => { for (const changes of [onAdded, onRemoved]) changes.removeListener(read); };
  }, []);
}

/** Whether all sites are allowed; null until the browser has said. */
export function useEverywhere(): boolean | null {
  const [allowed, setAllowed] = useState<boolean | null>(null);
  useLeave(() => void browser.permissions.contains(EVERYWHERE).then(setAllowed, () => undefined));
  return allowed;
}

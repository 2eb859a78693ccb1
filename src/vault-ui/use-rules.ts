import { useEffect, useState } from 'preact/hooks';
import type { VaultRules } from '../policy/policy';
import { browser } from '../shared/browser';
import { POLICY } from '../shared/kept-policy';
import { readRules } from '../vault/store-rules';

/** The organisation's rules for the vault as they are now; null until they are read, which takes no network and no wait for the policy. */
export function useRules(): VaultRules | null {
  const [rules, setRules] = useState<VaultRules | null>(null);
  useEffect(() => {
    const read = (): void => { void readRules().then(setRules); };
    const changed = (changes: Record<string, unknown>, area: string): void => { if (area === 'local' && POLICY in changes) read(); };
    read();
    browser.storage.onChanged.addListener(changed);
    return () => browser.storage.onChanged.removeListener(changed);
  }, []);
  return rules;
}

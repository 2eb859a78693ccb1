/** The entries as the page shows them: those of the vault, with changes that are on their way there. */
import { useCallback, useRef, useState } from 'preact/hooks';
import type { Entry } from '../vault/entry';
import type { Vault } from '../vault/vault';
import type { Page } from './page';

/** `saved` are the vault's entries, null while it is not open. */
export function useEntries(vault: Vault, saved: Entry[] | null, refresh: () => Promise<void>): { entries: Entry[] | null; edit: Page['edit'] } {
  const [ahead, setAhead] = useState<Entry[] | null>(null);
  const shown = useRef(saved);
  const entries = saved && (ahead ?? saved);
  shown.current = entries;
  const waiting = useRef(0);
  const edit = useCallback<Page['edit']>(async (change, how = {}) => {
    waiting.current += 1;
    if (how.ahead && shown.current) {
      shown.current = change([...shown.current]);
      setAhead(shown.current);
    }
    try {
      await vault.edit(change, how);
    } finally {
      await refresh();
      waiting.current -= 1;
      if (waiting.current === 0) setAhead(null);
    }
  }, [vault, refresh]);
  return { entries, edit };
}

/** What a page knows of the vault, kept up to date while other windows, the clock and the screen lock change it. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Entry } from '../vault/entry';
import type { Damage } from '../vault/errors';
import { onVaultChange } from '../vault/store';
import type { Vault } from '../vault/vault';

export type VaultView =
  | { state: 'loading' | 'none' | 'locked' }
  | { state: 'broken'; damage: Damage | 'storage' }
  /** `fellBack`: the newest state was unreadable, the one before it is shown. */
  | { state: 'open'; entries: Entry[]; fellBack: boolean };

/** Longest timer of a browser, in ms. */
const LONGEST = 2 ** 31 - 1;

/** A look that was begun before anything was drawn; `take` gives it, or a new one where something changed meanwhile. */
export interface EarlyLook { take: () => Promise<VaultView> }

export function lookEarly(vault: Vault): EarlyLook {
  let stale = false;
  const stop = onVaultChange(() => { stale = true; });
  const seen = look(vault);
  return { take: async () => { const view = await seen; stop(); return stale ? look(vault) : view; } };
}

/** The view, and a way to look anew, as after unlocking. When the vault locks, the entries are forgotten with it. */
export function useVault(vault: Vault, early?: EarlyLook): [VaultView, () => Promise<void>] {
  const [view, setView] = useState<VaultView>({ state: 'loading' });
  const first = useRef(early);
  const running = useRef<{ now: Promise<void>; next: Promise<void> | null } | null>(null);
  // One look at a time, and one more at most for all that changed meanwhile: a save writes several records.
  const refresh = useCallback((): Promise<void> => {
    const start = async (): Promise<void> => {
      const begun = first.current;
      first.current = undefined;
      setView(await (begun ? begun.take() : look(vault)));
      if (!running.current?.next) running.current = null;
    };
    if (!running.current) {
      running.current = { now: start(), next: null };
      return running.current.now;
    }
    const round = running.current;
    round.next ??= round.now.then(() => { running.current = { now: start(), next: null }; return running.current.now; });
    return round.next;
  }, [vault]);
  useEffect(() => {
    void refresh();
    return onVaultChange(() => void refresh());
  }, [refresh]);
  useEffect(() => {
    if (view.state !== 'open') return undefined;
    let timer = 0;
    // Looking again at the deadline puts nothing off: only a use does.
    const wait = async (): Promise<void> => {
      const until = await vault.deadline();
      if (until === null) return setView({ state: 'locked' });
      timer = window.setTimeout(() => void wait(), Math.min(until - Date.now() + 50, LONGEST));
    };
    void wait();
    return () => window.clearTimeout(timer);
  }, [view, vault]);
  return [view, refresh];
}

async function look(vault: Vault): Promise<VaultView> {
  try {
    return { state: 'open', ...await vault.view() };
  } catch {
    // Why not is asked only now: an open vault is opened once.
    const state = await vault.state().catch(() => null);
    if (state !== null && typeof state === 'object') return { state: 'broken', damage: state.broken };
    return state === 'none' || state === 'locked' ? { state } : { state: 'broken', damage: 'storage' };
  }
}

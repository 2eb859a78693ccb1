/** What every screen of the page shares. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Entry } from '../vault/entry';
import type { Intent } from '../vault/editing';
import type { VaultRules } from '../policy/policy';
import type { Vault } from '../vault/vault';
import type { CameFrom } from './route';

/** What the user dropped, pasted or chose and no screen has looked at yet. */
export interface Given { files: readonly Blob[]; text: string }

export interface Page {
  rules: VaultRules;
  vault: Vault;
  entries: Entry[];
  from: CameFrom;
  /** Saves, then shows what was saved. Throws what `Vault.edit` throws. `ahead`: shows it at once, and takes it back where saving fails. */
  edit: (change: (entries: Entry[]) => Entry[], how?: Intent & { ahead?: boolean }) => Promise<void>;
  refresh: () => Promise<void>;
  /** Says something for ten seconds, with a way back where there is one. */
  say: (text: string, undo?: () => Promise<void>) => void;
  given: Given | null;
  /** Hands things to the screen that adds; null when it has taken them. */
  give: (given: Given | null) => void;
}

export const PageContext = createContext<Page | null>(null);

/** The page around a screen. Throws outside of one, which is a mistake in the program. */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error('a screen outside of the page');
  return page;
}

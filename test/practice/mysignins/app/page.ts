import { createContext, useContext } from 'react';
import type { PageSession } from '../protocol';
import { wordsOf } from '../strings';
import type { Words } from '../strings/words';

/** What every part of the page needs to know about the page. */
export interface Page {
  session: PageSession;
  words: Words;
  isNew: boolean;
  /** Spreads a data-testid: only in the newer generation, and under another name if the scenario renames them. */
  testId(id: string): { 'data-testid'?: string };
  /** False for an element that the scenario leaves out; `name` is its mark or its data-testid. */
  shows(name: string): boolean;
}

export const PageContext = createContext<Page | undefined>(undefined);

export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error('no page around');
  return page;
}

export function pageOf(session: PageSession): Page {
  const isNew = session.generation === 'new';
  return {
    session, isNew, words: wordsOf(session.language, session.generation),
    testId: (id) => (isNew ? { 'data-testid': session.renamed ? `${id}-v3` : id } : {}),
    shows: (name) => !session.missing.includes(name),
  };
}

/** What the page shows, worked out from one snapshot. Pure. */
import { accountsOf } from '../accounts/account';
import type { Book } from '../accounts/book';
import { catalogueOf } from '../accounts/catalogue';
import { checklistRows, progressOf, type Progress, type Row } from '../accounts/checklist';
import { readBook } from '../accounts/store-shape';
import { statusOf, type Status } from '../accounts/summary';
import { filterRows, sortRows, type Filter } from '../accounts/view';
import type { DirectoryService } from '../services/directory/directory';
import { guides } from '../services/guides';
import type { AccountsSnapshot } from '../shared/account-messages';

export interface Model {
  snapshot: AccountsSnapshot;
  book: Book;
  /** A later version of the extension wrote it, so nothing can be changed. */
  readOnly: boolean;
  /** Most urgent first. */
  rows: readonly Row[];
  progress: Progress;
}

export function modelOf(snapshot: AccountsSnapshot, find: (id: string) => DirectoryService | undefined): Model {
  const { book, from } = readBook(snapshot.book);
  const { policy } = snapshot.policy;
  const rows = checklistRows(accountsOf(book.accounts), policy, catalogueOf({ custom: policy.customServices, find, guides }));
  return { snapshot, book, readOnly: from === 'newer', rows: sortRows(rows, 'urgency'), progress: progressOf(rows) };
}

/** The rows that pass, apart by whether the organisation requires them. */
export function groupsOf({ rows }: Model, filter: Filter): { required: Row[]; others: Row[] } {
  const required: Row[] = [];
  const others: Row[] = [];
  for (const row of filterRows(rows, filter)) (row.required ? required : others).push(row);
  return { required, others };
}

export const statusFrom = ({ rows, snapshot }: Model): Status => statusOf(rows, snapshot.now);

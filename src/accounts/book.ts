/** Everything that is kept about MFA: the user's own accounts, and the administrator's list apart from them. */
import type { AccountEvidence, Evidence, PerUserEvidence } from './evidence';
import { fold, noAccounts } from './merge';
import { foldPerUser, noRows, type PerUserList } from './per-user';
import type { Accounts } from './record';

export interface Book { accounts: Accounts; perUser: PerUserList }

export const emptyBook: Book = { accounts: noAccounts, perUser: noRows };

/** The book with this evidence taken in, each piece where it belongs; the same object where nothing changed. */
export function takeIn(book: Book, evidence: readonly Evidence[], tenants: readonly string[] = []): Book {
  const own = evidence.filter((piece): piece is AccountEvidence => piece.kind !== 'per-user');
  const others = evidence.filter((piece): piece is PerUserEvidence => piece.kind === 'per-user');
  const accounts = fold(book.accounts, own, tenants);
  const perUser = foldPerUser(book.perUser, others, tenants);
  return accounts === book.accounts && perUser === book.perUser ? book : { accounts, perUser };
}

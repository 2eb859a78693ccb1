/**
 * The one writer of what is known about accounts. Every change reads, changes and writes under a lock, and nothing lives in
 * variables, so a worker that dies leaves the state before or after a change, never half of one.
 */
import { emptyBook, type Book } from '../accounts/book';
import { readBook, storedBook, type Reading } from '../accounts/store-shape';
import { browser } from '../shared/browser';

const KEY = 'accounts';

/** What is stored, as it is; null where nothing is. */
export async function rawBook(): Promise<unknown> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  return stored ?? null;
}

/** What is stored, read anew. */
export const readStored = async (): Promise<Reading> => readBook(await rawBook());

/** Stores what `edit` makes of the book. What a later version of the extension wrote is never written over. Resolves to the book that holds. */
export function changeBook(edit: (book: Book) => Book): Promise<Book> {
  return navigator.locks.request(KEY, async () => {
    const { book, aside, from } = await readStored();
    const after = from === 'newer' ? book : edit(book);
    if (after !== book) await browser.storage.local.set({ [KEY]: storedBook(after, aside) });
    return after;
  });
}

/** Forgets everything, what could not be read included. */
export const eraseBook = (): Promise<Book> => navigator.locks.request(KEY, async () => {
  await browser.storage.local.set({ [KEY]: storedBook(emptyBook) });
  return emptyBook;
});

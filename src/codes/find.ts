/** One account that was found and is to be confirmed. */
import type { NewEntry } from '../vault/entry';

export interface Find {
  entry: NewEntry;
  /** Host of the page that showed it; its code will be offered there. */
  host: string | null;
  /** Host of the page in front, which showed nothing: the user may say that the account belongs there. */
  maybeHost: string | null;
}

/** One account that was found and is to be confirmed. */
import { hostsAsking } from '../services/asking-hosts';
import type { NewEntry } from '../vault/entry';

export interface Find {
  entry: NewEntry;
  /** Host of the page that showed it; its code will be offered there. */
  host: string | null;
  /** Host of the page in front, which showed nothing: the user may say that the account belongs there. */
  maybeHost: string | null;
}

/** Where a code is offered that was set up on a page of this host: there, and where the same service asks for it. */
export const hostsFor = (host: string | null): string[] => (host === null ? [] : hostsAsking(host));

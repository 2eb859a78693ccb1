/** What an import would save, out of what the user left ticked. Pure. */
import type { Entry } from '../vault/entry';
import { planImport, type Planned } from '../vault/importers/plan';
import type { Imported } from '../vault/importers/types';
import { recordableHost } from '../vault/hosts';
import { newcomers } from '../vault/newcomers';

export interface Candidate extends Planned {
  /** Its place in the import; those out of the app's trash come after the others. */
  index: number;
  /** Addresses that the file names, such as may be used. */
  hosts: string[];
  trashed: boolean;
}

export interface Choice {
  /** Indexes of candidates that are not to be taken over, and of those from the trash that are. */
  left: ReadonlySet<number>;
  fetched: ReadonlySet<number>;
  useHosts: boolean;
}

export const NOTHING_CHOSEN: Choice = { left: new Set(), fetched: new Set(), useHosts: false };

export function candidatesOf({ entries, suggestedHosts, skipped }: Imported, existing: readonly Entry[]): Candidate[] {
  const trash = skipped.flatMap(({ entry }) => entry ?? []);
  const plan = planImport(existing, [...entries, ...trash]);
  return plan.map((planned, index) => ({
    ...planned, index, trashed: index >= entries.length,
    hosts: [...new Set((suggestedHosts[index] ?? []).flatMap((host) => recordableHost(`https://${host}`) ?? []))],
  }));
}

/** Whether a candidate would be saved. */
export const isTaken = ({ index, status, trashed }: Candidate, { left, fetched }: Choice): boolean =>
  status !== 'same' && (trashed ? fetched.has(index) : !left.has(index));

/** The entries to add. Our own backup brings hosts and "accepted by the site" back; every other file gets no host unasked. `now` in ms since 1970. */
export const toSave = (candidates: readonly Candidate[], choice: Choice, existing: readonly Entry[], now: number): Entry[] =>
  newcomers(candidates.filter((candidate) => isTaken(candidate, choice))
    .map(({ entry, hosts }) => ('id' in entry ? entry : { ...entry, hosts: choice.useHosts ? hosts : [] })), existing, { now });

import type { NewEntry } from '../../entry';
import { MOST_ENTRIES, Refusal, type AppName, type Imported } from '../types';
import { entryFrom, type Claim, type Problem } from './entry-from';
import { cleanName } from './names';

export interface Gather {
  /** Takes an entry over, or notes why not. `hosts` are the file's hints; `trashed`: deleted in the app. */
  add(claim: Claim, more?: { hosts?: readonly string[]; trashed?: boolean }): void;
  /** The same for an entry that was read already. */
  take(result: { entry: NewEntry } | Problem, names: Pick<Claim, 'issuer' | 'account'>, more?: { hosts?: readonly string[]; trashed?: boolean }): void;
  /** Takes over all that another reader gathered. */
  merge(imported: Imported): void;
  /** Throws `empty` where the file held nothing at all. */
  done(): Imported;
}

/** Collects what a file holds, in the file's order. Throws `too-large` beyond `MOST_ENTRIES`. */
export function gather(app: AppName): Gather {
  const imported: Imported = { app, entries: [], suggestedHosts: [], skipped: [] };
  let position = 0;

  const where = ({ issuer, account }: Pick<Claim, 'issuer' | 'account'>): string =>
    [cleanName(issuer), cleanName(account)].filter(Boolean).join(' · ') || `#${position}`;

  const take: Gather['take'] = (result, names, { hosts = [], trashed = false } = {}) => {
    if (++position > MOST_ENTRIES) throw new Refusal('too-large');
    if ('problem' in result) imported.skipped.push({ where: where(names), problem: result.problem, ...(result.detail === undefined ? {} : { detail: result.detail }) });
    else if (trashed) imported.skipped.push({ where: where(result.entry), problem: 'in-trash', entry: result.entry });
    else {
      imported.entries.push(result.entry);
      imported.suggestedHosts.push([...new Set(hosts)]);
    }
  };

  return {
    add: (claim, more) => take(entryFrom(claim), claim, more),
    take,
    merge({ entries, suggestedHosts, skipped }) {
      entries.forEach((entry, i) => take({ entry }, entry, { hosts: suggestedHosts[i] ?? [] }));
      position += skipped.length;
      imported.skipped.push(...skipped);
    },
    done() {
      if (!position) throw new Refusal('empty');
      return imported;
    },
  };
}

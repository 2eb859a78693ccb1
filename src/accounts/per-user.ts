/**
 * The administrator's list: rows of the per-user MFA page as seen, each an account of somebody else. They are kept apart and never
 * count as lacking MFA: "Disabled" is normal under Conditional Access and security defaults (facts: pages.md C).
 */
import type { PerUserEvidence, perUserStates } from './evidence';
import { accountKey, placeOf } from './identity';

export type PerUserState = (typeof perUserStates)[number];

export interface PerUserRow {
  service: string;
  identity: string;
  realm: string;
  displayName?: string;
  state: PerUserState;
  /** Milliseconds since 1970. */
  when: number;
  where: PerUserEvidence['where'];
}

/** By `accountKey`. */
export type PerUserList = ReadonlyMap<string, PerUserRow>;

/** Most rows that are kept; the longest unseen go first. */
export const MAX_ROWS = 20_000;

export const noRows: PerUserList = new Map();

/** The list with these rows taken in; the newer state of a person wins. The same object where nothing changed. */
export function foldPerUser(list: PerUserList, evidence: readonly PerUserEvidence[], tenants: readonly string[] = []): PerUserList {
  let next: Map<string, PerUserRow> | null = null;
  for (const { kind: _kind, identity, realm, ...seen } of evidence) {
    const place = placeOf(identity, realm, tenants);
    if (!place) continue;
    const key = accountKey(seen.service, place);
    const known = (next ?? list).get(key);
    const row = { ...seen, ...place };
    if (!known || supersedes(row, known)) (next ??= new Map(list)).set(key, row);
  }
  return next ? bounded(next) : list;
}

const written = ({ state, displayName, where }: PerUserRow): string => JSON.stringify([state, displayName, where.host, where.page]);
const supersedes = (a: PerUserRow, b: PerUserRow): boolean => (a.when !== b.when ? a.when > b.when : written(a) > written(b));

function bounded(rows: Map<string, PerUserRow>): PerUserList {
  if (rows.size <= MAX_ROWS) return rows;
  const oldest = [...rows].sort(([keyA, a], [keyB, b]) => a.when - b.when || (keyA < keyB ? -1 : 1));
  for (const [key] of oldest.slice(0, rows.size - MAX_ROWS + MAX_ROWS / 20)) rows.delete(key);
  return rows;
}

/** How many people were seen in each state. */
export function perUserCounts(list: PerUserList): Record<PerUserState, number> {
  const counts = { disabled: 0, enabled: 0, enforced: 0 };
  for (const { state } of list.values()) counts[state]++;
  return counts;
}

/** The rows by name, with `state` and with a part of the name or address where asked. */
export function perUserRows(list: PerUserList, { state, text = '' }: { state?: PerUserState; text?: string } = {}): PerUserRow[] {
  const wanted = text.trim().toLowerCase();
  return [...list.values()]
    .filter((row) => (!state || row.state === state) && (row.identity.includes(wanted) || (row.displayName ?? '').toLowerCase().includes(wanted)))
    .sort((a, b) => (a.identity < b.identity ? -1 : a.identity > b.identity ? 1 : a.realm < b.realm ? -1 : 1));
}

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

export type PerUserOrder = 'name' | 'state' | 'seen';
export interface PerUserView { state?: PerUserState; /** Part of the name or address. */ text?: string; order?: PerUserOrder }

const RANK: Record<PerUserState, number> = { disabled: 0, enabled: 1, enforced: 2 };
const FIRST: Record<PerUserOrder, (row: PerUserRow) => number> = { name: () => 0, state: ({ state }) => RANK[state], seen: ({ when }) => -when };

/** The rows that pass; `state` begins with disabled, `seen` with the last seen. Ties go by address. */
export function perUserRows(list: PerUserList, { state, text = '', order = 'name' }: PerUserView = {}): PerUserRow[] {
  const wanted = text.trim().toLowerCase();
  const first = FIRST[order];
  return [...list.values()]
    .filter((row) => (!state || row.state === state) && (row.identity.includes(wanted) || (row.displayName ?? '').toLowerCase().includes(wanted)))
    .sort((a, b) => first(a) - first(b) || (a.identity < b.identity ? -1 : a.identity > b.identity ? 1 : a.realm < b.realm ? -1 : 1));
}

export const perUserKey = (row: PerUserRow): string => accountKey(row.service, row);

/** The list without one row, by its key, or, with null, without any. What the page shows again comes again. */
export function forgetPerUser(list: PerUserList, key: string | null): PerUserList {
  if (key === null) return list.size ? noRows : list;
  if (!list.has(key)) return list;
  const next = new Map(list);
  next.delete(key);
  return next;
}

/** A table for a spreadsheet (RFC 4180): address, name, state as in the page's English words, day seen. No cell is taken for a formula. */
export const perUserCsv = (rows: readonly PerUserRow[]): string =>
  [['User name', 'Display name', 'Per-user MFA', 'Seen on'], ...rows.map(({ identity, displayName = '', state, when }) => [identity, displayName, state, new Date(when).toISOString().slice(0, 10)])]
    .map((cells) => `${cells.map((cell) => `"${cell.replace(/^(?=[=+\-@\t\r])/, "'").replaceAll('"', '""')}"`).join(',')}\r\n`).join('');

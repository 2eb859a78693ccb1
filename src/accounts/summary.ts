/** The badge's number, and what "Copy status for the helpdesk" says. */
import { isMfa } from '../services/methods';
import type { MethodKind } from '../services/service';
import type { Sighting } from './account';
import { progressOf, type Progress, type Row, type RowState } from './checklist';
import type { Second } from './methods';
import type { Next } from './next';
import type { OverrideValue } from './record';
import { sortRows } from './view';

/** How many accounts lack MFA: those that a page said so of. Unknown ones, excused ones and hidden services never count. */
export const lacking = (rows: readonly Row[]): number => rows.reduce((count, { state, counted }) => count + (counted && state === 'off' ? 1 : 0), 0);

/** What the badge shows: nothing for none, at most three characters. */
export const badgeText = (count: number): string => (count <= 0 ? '' : count > 99 ? '99+' : String(count));

/** One account in the status. Kinds of methods only: no numbers, no devices, no secrets. */
export interface StatusLine {
  name: string;
  /** Empty where no account is known. */
  identity: string;
  realm: string;
  required: boolean;
  state: RowState;
  excuse: OverrideValue | null;
  proof: Sighting | null;
  notChecked: Sighting | null;
  methods: readonly MethodKind[];
  second: Second;
  next: Next['do'];
  /** When the service itself will insist (ms). */
  due: number | null;
}

export interface Status { madeAt: number; progress: Progress; lines: readonly StatusLine[]; /** Lines that did not fit. */ left: number }

/** A ticket is read by people: the most urgent accounts are enough. */
const MOST_LINES = 200;

/** The status as data, most urgent first, of the accounts that the user did not disown. `now` in ms. */
export function statusOf(rows: readonly Row[], now: number, most = MOST_LINES): Status {
  const counted = sortRows(rows.filter((row) => row.counted), 'urgency');
  return { madeAt: now, progress: progressOf(rows), lines: counted.slice(0, most).map(lineOf), left: Math.max(0, counted.length - most) };
}

/** A row as the status says it. */
export function lineOf({ name, account, required, state, next, due }: Row): StatusLine {
  return {
    name, identity: account?.identity ?? '', realm: account?.realm ?? '', required, state, excuse: account?.override?.value ?? null,
    proof: account?.proof ?? null, notChecked: account?.notChecked ?? null,
    methods: [...new Set((account?.methods ?? []).map(({ kind }) => kind))].filter(isMfa), second: account?.second ?? 'unknown', next: next.do, due,
  };
}

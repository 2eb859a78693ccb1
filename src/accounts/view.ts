/** Which rows of the checklist are shown, and in which order. */
import type { Row, RowState } from './checklist';

export type Show = 'all' | 'to-do' | 'done' | 'required' | RowState;
export interface Filter { show: Show; /** Part of the service's or the account's name. */ text: string }

/** The rows that pass, in the order given. */
export function filterRows(rows: readonly Row[], { show, text }: Filter): Row[] {
  const wanted = text.trim().toLowerCase();
  return rows.filter((row) => passes(row, show) && (!wanted || row.name.toLowerCase().includes(wanted) || (row.account?.identity ?? '').includes(wanted)));
}

function passes(row: Row, show: Show): boolean {
  switch (show) {
    case 'all': return true;
    // A row that is done may still offer something better, such as an app instead of text messages.
    case 'to-do': return row.next.do !== 'nothing';
    case 'done': return row.done;
    case 'required': return row.required;
    case 'on': case 'weak': case 'off': case 'unknown': case 'excused': return row.state === show;
  }
}

export type Order = 'urgency' | 'service' | 'account' | 'seen';

const URGENCY: Record<RowState, number> = { off: 0, unknown: 1, weak: 2, on: 3, excused: 5 };

/** `urgency` puts required services first, then what is off and due soonest. `seen` puts the last seen first. Ties go by name. */
export function sortRows(rows: readonly Row[], order: Order): Row[] {
  const keyed = rows.map((row) => ({ row, first: firstKey(row, order), name: row.name.toLowerCase(), account: row.account?.identity ?? '' }));
  keyed.sort((a, b) =>
    a.first - b.first
    || (order === 'account' ? compare(a.account, b.account) || compare(a.name, b.name) : compare(a.name, b.name) || compare(a.account, b.account))
    || compare(a.row.id, b.row.id));
  return keyed.map(({ row }) => row);
}

/** Rows of one name must stand together whatever the language, so plain code points are enough, and fast. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Largest time that a date can hold, so that a rank is always worth more than a due date. */
const LATEST = 8.64e15;

function firstKey(row: Row, order: Order): number {
  if (order === 'seen') return -(row.account?.lastSeen?.when ?? 0);
  if (order !== 'urgency') return 0;
  const rank = URGENCY[row.state] + (row.state === 'on' && row.next.do === 'nothing' ? 1 : 0) + (row.required ? 0 : 10);
  return rank + (row.due ?? LATEST) / LATEST / 2;
}

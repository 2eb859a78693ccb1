/** Counts over the report. */
import type { MethodKind, Strength } from '../services/service';
import { atOnce } from './turns';
import type { ReportUser } from './user';

export interface Counts {
  total: number;
  registered: number;
  notRegistered: number;
  /** Registered, but the organisation allows none of the methods. */
  notAllowed: number;
  /** Registered with nothing better than a phone. */
  phoneOnly: number;
}

export interface Tally {
  all: Counts;
  /** Guests and administrators apart; an administrator who is a guest is in both. */
  members: Counts;
  guests: Counts;
  admins: Counts;
  byMethod: Readonly<Partial<Record<MethodKind, number>>>;
  /** By the best method; `none` has no second factor. */
  byStrength: Readonly<Record<Strength | 'none', number>>;
}

const none = (): Counts => ({ total: 0, registered: 0, notRegistered: 0, notAllowed: 0, phoneOnly: 0 });

/** Users between two steps. */
const STEP = 4000;

/** One pass over the users, in steps. */
export function* tallying(users: readonly ReportUser[]): Generator<void, Tally> {
  let step = 0;
  const byMethod: Partial<Record<MethodKind, number>> = {};
  const result = { all: none(), members: none(), guests: none(), admins: none(), byMethod, byStrength: { 'phishing-resistant': 0, app: 0, phone: 0, none: 0 } };
  for (const user of users) {
    for (const counts of [result.all, user.guest ? result.guests : result.members, ...(user.admin ? [result.admins] : [])]) count(counts, user);
    for (const kind of user.kinds) byMethod[kind] = (byMethod[kind] ?? 0) + 1;
    result.byStrength[user.strength ?? 'none']++;
    if (++step % STEP === 0) yield;
  }
  return result;
}

export const tally = (users: readonly ReportUser[]): Tally => atOnce(tallying(users));

function count(counts: Counts, { registered, capable, strength }: ReportUser): void {
  counts.total++;
  if (!registered) counts.notRegistered++;
  else {
    counts.registered++;
    if (capable === false) counts.notAllowed++;
    if (strength === 'phone') counts.phoneOnly++;
  }
}

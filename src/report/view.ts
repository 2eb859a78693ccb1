/** Which users are shown, in which order, and the list of their addresses. */
import type { MethodKind } from '../services/service';
import { atOnce } from './turns';
import { sorting } from './sort';
import type { ReportUser } from './user';

export type Registration = 'any' | 'registered' | 'not-registered' | 'not-allowed' | 'phone-only';
export type Who = 'all' | 'members' | 'guests' | 'admins';
export interface ReportFilter { registration: Registration; who: Who; method: MethodKind | null; /** Part of the name or the address. */ text: string }

/** The users that pass, in the order given. */
export function filterUsers(users: readonly ReportUser[], { registration, who, method, text }: ReportFilter): ReportUser[] {
  const wanted = text.trim().toLowerCase();
  return users.filter((user) =>
    isOf(user, who) && passes(user, registration) && (!method || user.kinds.includes(method))
    && (!wanted || user.upn.toLowerCase().includes(wanted) || user.name.toLowerCase().includes(wanted)));
}

function isOf({ guest, admin }: ReportUser, who: Who): boolean {
  switch (who) {
    case 'all': return true;
    case 'members': return !guest;
    case 'guests': return guest;
    case 'admins': return admin;
  }
}

function passes({ registered, capable, strength }: ReportUser, registration: Registration): boolean {
  switch (registration) {
    case 'any': return true;
    case 'registered': return registered;
    case 'not-registered': return !registered;
    case 'not-allowed': return registered && capable === false;
    case 'phone-only': return registered && strength === 'phone';
  }
}

export type ReportOrder = 'address' | 'name' | 'urgency' | 'updated';

const URGENCY = { 'phishing-resistant': 4, app: 3, phone: 2, none: 1 } as const;

/** `urgency`: administrators first, then who has nothing, then the weakest; `updated`: the longest unchanged first. Ties go by address. */
export const sortUsers = (users: readonly ReportUser[], order: ReportOrder): ReportUser[] => atOnce(arranging(users, null, order));

interface Keyed { user: ReportUser; text: string; first: number }
const inOrder = (a: Keyed, b: Keyed): number => a.first - b.first || (a.text < b.text ? -1 : a.text > b.text ? 1 : a.user.upn < b.user.upn ? -1 : 1);

/** Users between two steps. */
const STEP = 4000;

/** The users that pass, in order, in steps. A filter of null lets all pass. */
export function* arranging(users: readonly ReportUser[], filter: ReportFilter | null, order: ReportOrder): Generator<void, ReportUser[]> {
  const keyed: Keyed[] = [];
  for (let at = 0; at < users.length; at += STEP) {
    const some = users.slice(at, at + STEP);
    // Sorting is what takes time, so only what passes is sorted.
    for (const user of filter ? filterUsers(some, filter) : some) keyed.push({ user, text: (order === 'name' ? user.name || user.upn : user.upn).toLowerCase(), first: firstKey(user, order) });
    yield;
  }
  return (yield* sorting(keyed, inOrder)).map(({ user }) => user);
}

function firstKey({ admin, registered, strength, updated }: ReportUser, order: ReportOrder): number {
  if (order === 'updated') return updated ?? 0;
  if (order !== 'urgency') return 0;
  return (admin ? 0 : 10) + (registered ? URGENCY[strength ?? 'none'] : 0);
}

/** A guest's own address, where Entra's name for the guest holds it (`ann_example.com#EXT#@contoso…`). */
function addressOf({ upn }: ReportUser): string {
  const guest = /^(.+)_([^_@]+\.[^_@]+)#ext#@/i.exec(upn);
  return guest ? `${guest[1]}@${guest[2]}` : upn;
}

/** The addresses as a mail program takes them, or one a line for a file. */
export const addressList = (users: readonly ReportUser[], between: '; ' | '\n'): string => users.map(addressOf).join(between);

/** One user of the report. */
import { bestStrength } from '../services/methods';
import type { MethodKind, Strength } from '../services/service';
import type { Part } from './columns';
import { kindOfReported } from './methods';

export interface ReportUser {
  upn: string;
  name: string;
  guest: boolean;
  admin: boolean;
  /** A strong method is registered, allowed or not. */
  registered: boolean;
  /** Registered, and the organisation allows a method of it; null where the report does not say. */
  capable: boolean | null;
  kinds: readonly MethodKind[];
  /** The best of them; null where none is a second factor. */
  strength: Strength | null;
  /** When the report learned it, in ms; null where it does not say. The report may lag a day behind. */
  updated: number | null;
}

export type RowFault = 'no-name' | 'bad-value' | 'too-few-columns' | 'duplicate' | 'not-closed' | 'not-json';

/** A value of the report as it stands: texts in CSV, anything in JSON. */
export type Values = (part: Part) => unknown;

// Most users have one of a few sets of methods, so each set is kept once.
type Kinds = Pick<ReportUser, 'kinds' | 'strength'>;
const sets = new Map<string, Kinds>();
const MOST_SETS = 5000;

/** The user that the values describe, or why they describe none. */
export function userFrom(values: Values): ReportUser | RowFault {
  const upn = text(values('upn'));
  if (upn === '') return 'no-name';
  const [admin, registered, capable] = [flag(values('admin')), flag(values('registered')), flag(values('capable'))];
  if (admin === undefined || registered === undefined || capable === undefined) return 'bad-value';
  const { kinds, strength } = kindsIn(values('methods'));
  const name = text(values('name'));
  return {
    upn, name, guest: /^guest$/i.test(text(values('type'))) || /#ext#/i.test(upn), admin: admin === true,
    registered: registered ?? (capable === true || strength !== null), capable, kinds, strength, updated: timeOf(values('updated')),
  };
}

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** Yes or no in the words of either form; null where nothing is said, undefined where it is something else. */
function flag(value: unknown): boolean | null | undefined {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'boolean') return value;
  const word = text(value).toLowerCase();
  if (['true', 'yes', '1', 'capable', 'registered', 'enabled'].includes(word)) return true;
  return ['false', 'no', '0', 'not capable', 'not registered', 'disabled', 'not enabled'].includes(word) ? false : word === '' ? null : undefined;
}

function kindsIn(value: unknown): Kinds {
  const listed = Array.isArray(value) ? value.filter((one) => typeof one === 'string').join(',') : text(value);
  const known = sets.get(listed);
  if (known) return known;
  const kinds = [...new Set(listed.replace(/^\[|\]$/g, '').split(/[,;|]/).map((name) => name.replace(/["']/g, '').trim()).filter((name) => name && !/^none$/i.test(name)).map(kindOfReported))];
  const set = { kinds, strength: bestStrength(kinds) };
  if (sets.size < MOST_SETS) sets.set(listed, set);
  return set;
}

function timeOf(value: unknown): number | null {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isFinite(time) ? time : null;
}

/** One entry out of what a file claims. Nothing is coerced: a value that cannot be represented is a problem, not a default. */
import { MOST_NOTE, MOST_SECRET, type Algorithm, type EntryType, type NewEntry } from '../../entry';
import type { EntryProblem } from '../types';
import { cleanSecret, toBase32 } from './base32';
import { whole } from './loose';
import { cleanName, cleanNote } from './names';

/** What a file says of one entry; what is undefined, null or '' takes the usual value (30 s, 6 digits, SHA1, TOTP). */
export interface Claim {
  /** `totp`, `hotp` or `steam` in any case. */
  type?: unknown;
  issuer?: unknown;
  account?: unknown;
  /** Base32, or the key itself. */
  secret: unknown;
  algorithm?: unknown;
  digits?: unknown;
  period?: unknown;
  counter?: unknown;
  note?: unknown;
}

export interface Problem { problem: EntryProblem; detail?: string }

/** `detail` only where it is a word or a number, so that no misplaced secret can be shown by mistake. */
export const problem = (what: EntryProblem, value?: unknown): Problem => {
  const detail = typeof value === 'number' || typeof value === 'string' ? String(value) : '';
  return /^[\w .-]{1,16}$/.test(detail) ? { problem: what, detail } : { problem: what };
};

const TYPES: readonly EntryType[] = ['totp', 'hotp', 'steam'];
const ALGORITHMS: readonly Algorithm[] = ['SHA1', 'SHA256', 'SHA512'];

/** `sha-256`, `HmacSHA256` and `SHA256` are one. */
function algorithmOf(value: unknown): Algorithm | undefined {
  if (value === undefined || value === null || value === '') return 'SHA1';
  if (typeof value !== 'string') return undefined;
  const name = value.toUpperCase().replace(/[^A-Z0-9]/g, '').replace(/^HMAC/, '');
  return ALGORITHMS.find((each) => each === name);
}

function secretOf(value: unknown): string | undefined {
  if (value instanceof Uint8Array) return value.length <= MOST_SECRET ? cleanSecret(toBase32(value)) : undefined;
  return typeof value === 'string' ? cleanSecret(value) : undefined;
}

const absent = (value: unknown): boolean => value === undefined || value === null || (typeof value === 'string' ? !value.trim() : value instanceof Uint8Array && !value.length);

export function entryFrom(claim: Claim): { entry: NewEntry } | Problem {
  const named = absent(claim.type) ? 'totp' : claim.type;
  const type = TYPES.find((each) => typeof named === 'string' && each === named.trim().toLowerCase());
  if (!type) return problem('unsupported-type', named);

  if (absent(claim.secret)) return problem('no-secret');
  const secret = secretOf(claim.secret);
  if (!secret) return problem('bad-secret');

  const algorithm = algorithmOf(claim.algorithm);
  if (!algorithm) return problem('unknown-algorithm', claim.algorithm);

  // Steam's codes are five letters whatever a file says of digits.
  const digits = type === 'steam' ? 5 : whole(claim.digits) ?? 6;
  if (type !== 'steam' && !(digits >= 6 && digits <= 10)) return problem('bad-digits', claim.digits);

  const period = type === 'hotp' ? 30 : whole(claim.period) ?? 30;
  if (!(period >= 1 && period <= 86_400)) return problem('bad-period', claim.period);

  const counter = type === 'hotp' ? whole(claim.counter) ?? 0 : 0;
  if (Number.isNaN(counter)) return problem('bad-counter', claim.counter);

  return {
    entry: {
      type, secret, algorithm, digits, period, counter,
      issuer: cleanName(claim.issuer), account: cleanName(claim.account), note: cleanNote(claim.note, MOST_NOTE), hosts: [], recoveryCodes: [],
    },
  };
}

/** The entry under other names. */
export const named = (entry: NewEntry, issuer: string, account: string): NewEntry => ({ ...entry, issuer: cleanName(issuer), account: cleanName(account) });

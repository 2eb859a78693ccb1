/** The one-time codes of an entry: HOTP (RFC 4226), TOTP (RFC 6238) and Steam Guard's letters. */
import { HOTP, Secret } from 'otpauth';
import { fromBase32 } from './base32';
import type { Entry } from './entry';

/** What of an entry decides its codes. */
export type CodeParameters = Pick<Entry, 'type' | 'secret' | 'algorithm' | 'digits' | 'period' | 'counter'>;

export interface Code {
  code: string;
  /** The code after this one; null for `hotp`, whose next code exists only once this one is spent. */
  next: string | null;
  /** Whole seconds that the code still lives, 1 to `period`; null for `hotp`. */
  secondsLeft: number | null;
  /** Seconds; null for `hotp`. */
  period: number | null;
}

/** Steam Guard's letters: no vowels, nothing that looks like something else. */
const STEAM = '23456789BCDFGHJKMNPQRTVWXY';
const STEAM_LENGTH = 5;

/**
 * The code at `nowMs` (milliseconds since 1970 by this computer), on a site whose clock is `offsetMs` ahead of ours.
 * For `hotp` the code of the entry's counter: show it only after the raised counter is saved (`Vault.spend`).
 */
export function codeAt(entry: CodeParameters, nowMs: number, offsetMs = 0): Code {
  if (entry.type === 'hotp') return { code: codeOf(entry, entry.counter), next: null, secondsLeft: null, period: null };
  const now = nowMs + offsetMs;
  const length = entry.period * 1000;
  const step = Math.floor(now / length);
  return {
    code: codeOf(entry, step), next: codeOf(entry, step + 1),
    secondsLeft: Math.ceil(((step + 1) * length - now) / 1000), period: entry.period,
  };
}

function codeOf(entry: CodeParameters, counter: number): string {
  const generate = (digits: number): string =>
    HOTP.generate({ secret: new Secret({ buffer: fromBase32(entry.secret).buffer }), algorithm: entry.algorithm, digits, counter });
  // Ten digits hold the whole 31-bit number of RFC 4226, 5.3, which Steam writes in base 26, lowest digit first.
  return entry.type === 'steam' ? steam(Number(generate(10))) : generate(entry.digits);
}

function steam(truncated: number): string {
  let code = '';
  for (let left = truncated; code.length < STEAM_LENGTH; left = Math.floor(left / STEAM.length)) code += STEAM.charAt(left % STEAM.length);
  return code;
}

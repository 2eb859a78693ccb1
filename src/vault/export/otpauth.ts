/** Entries as `otpauth:` addresses, which nearly every authenticator reads (Google Authenticator wiki, "Key Uri Format"). */
import type { Entry } from '../entry';

/** What the address says of an entry; hosts, notes, recovery codes and ids have no place in it. */
export type AddressParts = Pick<Entry, 'type' | 'secret' | 'algorithm' | 'digits' | 'period' | 'counter' | 'issuer' | 'account'>;

/** Every parameter is written out, since readers differ in what they take for granted. Steam as Aegis and Ente write it. */
export function otpauthUri({ type, secret, algorithm, digits, period, counter, issuer, account }: AddressParts): string {
  const label = issuer === '' ? encoded(account) : `${encoded(issuer)}:${encoded(account)}`;
  const parameters = [
    ['secret', secret], ...(issuer === '' ? [] : [['issuer', issuer]]),
    ['algorithm', algorithm], ['digits', String(digits)],
    type === 'hotp' ? ['counter', String(counter)] : ['period', String(period)],
  ] as [string, string][];
  return `otpauth://${type}/${label}?${parameters.map(([name, value]) => `${name}=${encoded(value)}`).join('&')}`;
}

/** One address a line. */
export const otpauthList = (entries: readonly AddressParts[]): string => entries.map((entry) => `${otpauthUri(entry)}\n`).join('');

/** Spaces become %20, not a plus, which some readers would keep; half of a surrogate pair, which has no UTF-8, becomes U+FFFD. */
const encoded = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));

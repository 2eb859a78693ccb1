/** Links of accounts among what QR codes, pages and people give. Pure. */
import { secretOf } from '../vault/base32';
import type { NewEntry } from '../vault/entry';

const LINK = /^\s*(otpauth(-migration)?|steam):\/\//i;

export const isLink = (text: string): boolean => LINK.test(text);

/** The links of a text, one a line, each once. */
export const linksIn = (text: string): string[] => [...new Set(text.split(/[\r\n]+/).map((line) => line.trim()).filter(isLink))];

/** An entry with what nearly every site means by a bare key: SHA-1, six digits, 30 seconds (RFC 6238). */
export const plainEntry = (secret: string, names: Pick<NewEntry, 'issuer' | 'account'> = { issuer: '', account: '' }): NewEntry => ({
  type: 'totp', secret, algorithm: 'SHA1', digits: 6, period: 30, counter: 0, note: '', hosts: [], recoveryCodes: [], ...names,
});

/** The secrets of texts that look like one, each once, without those of `known` entries. */
export function secretsAmong(texts: readonly string[], known: readonly NewEntry[]): string[] {
  const had = new Set(known.map(({ secret }) => secret));
  const secrets = texts.map((text) => secretOf(text)).filter((reading) => reading.ok).map(({ secret }) => secret);
  // A group of elements may hold a key together with a piece of it.
  return [...new Set(secrets)].filter((secret, _index, all) => !had.has(secret) && !all.some((other) => other !== secret && other.includes(secret)));
}

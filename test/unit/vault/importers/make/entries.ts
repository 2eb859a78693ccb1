/** Made-up entries, and the link of one. Nothing here uses the importers. */
import type { NewEntry } from '../../../../../src/vault/entry';

/** RFC 4648 base32, the slow and plain way. */
export function base32(key: Uint8Array): string {
  const bits = Array.from(key, (byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? []).map((five) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.charAt(Number.parseInt(five.padEnd(5, '0'), 2))).join('');
}

/** A key of 20 bytes that differs for each seed. */
export const keyFor = (seed: number): Buffer => Buffer.from(Array.from({ length: 20 }, (_, i) => (seed * 61 + i * 37 + 11) & 255));

export const entry = (given: Partial<NewEntry> = {}): NewEntry => ({
  type: 'totp', secret: base32(keyFor(1)), algorithm: 'SHA1', digits: 6, period: 30, counter: 0, issuer: 'Example', account: 'ann@example.com', note: '', hosts: [], recoveryCodes: [], ...given,
});

/** One of each kind that most apps can express. */
export const timed: readonly NewEntry[] = [
  entry(),
  entry({ secret: base32(keyFor(2)), algorithm: 'SHA256', digits: 7, period: 20, issuer: 'Ünï & <b>Co</b>', account: 'bob+2@example.org' }),
  entry({ secret: base32(keyFor(3)), algorithm: 'SHA512', digits: 8, period: 90, issuer: '例え', account: '日本' }),
];
export const counted: readonly NewEntry[] = [
  entry({ type: 'hotp', secret: base32(keyFor(4)), counter: 0, account: 'carl' }),
  entry({ type: 'hotp', secret: base32(keyFor(5)), algorithm: 'SHA512', digits: 8, counter: 10_300, account: 'dora' }),
];
export const steam = entry({ type: 'steam', secret: base32(keyFor(6)), digits: 5, issuer: 'Games', account: 'eve' });
export const all: readonly NewEntry[] = [...timed, ...counted, steam];

/** A link as the key URI format has it. */
export function link({ type, secret, algorithm, digits, period, counter, issuer, account }: NewEntry, more = ''): string {
  const moving = type === 'hotp' ? `counter=${counter}` : `period=${period}`;
  return `otpauth://${type}/${encodeURIComponent(issuer)}:${encodeURIComponent(account)}?secret=${secret}&issuer=${encodeURIComponent(issuer)}&algorithm=${algorithm}&digits=${digits}&${moving}${more}`;
}

export const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));
/** Bytes as Java prints them. */
export const signed = (bytes: Uint8Array): number[] => Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));
/** The key of an entry. */
export const keyOf = ({ secret }: NewEntry): Buffer => {
  const bits = Array.from(secret, (letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
};

/** One account whose one-time codes the vault makes. Pure; the shapes that importers give and the store keeps. */
import * as v from 'valibot';

/** `steam`: Steam Guard's five letters over a TOTP. */
export type EntryType = 'totp' | 'hotp' | 'steam';
export type Algorithm = 'SHA1' | 'SHA256' | 'SHA512';

/** Most characters of a name, an account or a host that are kept; longer ones are cut, never refused. */
export const MOST_NAME = 128;
/** Most characters of a note or of all recovery codes together. */
export const MOST_NOTE = 10_000;
/** Most base32 characters of a secret: 1 KiB of key. */
export const MOST_SECRET = 1640;

const secret = v.pipe(v.string(), v.regex(/^[A-Z2-7]+$/), v.maxLength(MOST_SECRET));
const name = v.pipe(v.string(), v.maxLength(MOST_NAME));

/** What makes the codes, without the bookkeeping. */
const parameters = {
  type: v.picklist(['totp', 'hotp', 'steam']),
  /** Base32 (RFC 4648), upper case, no padding, no spaces. */
  secret,
  algorithm: v.picklist(['SHA1', 'SHA256', 'SHA512']),
  /** 6 to 10; 5 for `steam`. */
  digits: v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(10)),
  /** Seconds, 1 to 86,400; 30 for `hotp`, which has no use for it. */
  period: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(86_400)),
  /** Next moving factor of `hotp` (RFC 4226); 0 for the others. */
  counter: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER)),
} as const;

/** What a file, a QR code or a form gives. */
export const newEntrySchema = v.strictObject({
  ...parameters,
  issuer: name,
  account: name,
  note: v.pipe(v.string(), v.maxLength(MOST_NOTE)),
  /** Hosts on which the code may be offered: lower case, `host` or `host:port`; empty until known (facts on vaults, 4). */
  hosts: v.pipe(v.array(v.pipe(v.string(), v.maxLength(260))), v.maxLength(50)),
  recoveryCodes: v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(100)),
});

export type NewEntry = v.InferOutput<typeof newEntrySchema>;

/** An account as the vault keeps it. */
export interface Entry extends NewEntry {
  id: string;
  /** The site has accepted a code of it. */
  verified: boolean;
  /** Milliseconds since 1970. */
  addedAt: number;
}

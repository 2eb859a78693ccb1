/**
 * The outer form of a sealed vault or backup, which no later version changes, so that each can tell a newer file from a broken
 * one: lines of text, the first says what it is, the last is a checksum of all before it.
 */
import { base64, utf8 } from './bytes';
import { VaultError } from './errors';

/** A vault in the browser's storage, or a backup file. */
export type Purpose = 'vault' | 'backup';

const VERSION = 1;

export interface Envelope {
  /** "mfa-setup-guide vault 1": under the seal like the lines after it. */
  title: string;
  /** JSON. */
  header: string;
  /** Base64. */
  body: string;
  /** Base64. */
  seal: string;
}

export const titleOf = (purpose: Purpose): string => `mfa-setup-guide ${purpose} ${VERSION}`;

/** What the seal covers. */
export const sealedPart = ({ title, header, body }: Omit<Envelope, 'seal'>): string => [title, header, body].join('\n');

export async function envelopeText(envelope: Envelope): Promise<string> {
  const lines = `${sealedPart(envelope)}\n${envelope.seal}`;
  return `${lines}\n${await checksum(lines)}`;
}

/** Throws `not-a-backup` for a text of another kind (only if a backup was expected), `damaged`, `newer-version`. */
export async function readEnvelope(text: unknown, purpose: Purpose): Promise<Envelope> {
  const title = typeof text === 'string' ? /^mfa-setup-guide (vault|backup) ([1-9]\d{0,8})(?=\n)/.exec(text) : null;
  if (typeof text !== 'string' || title?.[1] !== purpose) throw new VaultError(purpose === 'backup' ? 'not-a-backup' : 'damaged');
  const end = text.lastIndexOf('\n');
  if (text.slice(end + 1) !== await checksum(text.slice(0, end))) throw new VaultError('damaged');
  if (Number(title[2]) > VERSION) throw new VaultError('newer-version');
  const [, header, body, seal, ...rest] = text.slice(0, end).split('\n');
  if (header === undefined || body === undefined || seal === undefined || rest.length > 0) throw new VaultError('damaged');
  return { title: title[0], header, body, seal };
}

/** Tells accidents before any key is known; against an attacker there is the seal. */
const checksum = async (text: string): Promise<string> => base64(new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(text))));

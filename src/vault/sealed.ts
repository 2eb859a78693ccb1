/** A whole vault, sealed: header, encrypted body, and an HMAC over both. Pure: text in, text out. */
import { decrypt, encrypt } from './aead';
import { base64, fromBase64, utf8, type Bytes } from './bytes';
import { bodyOf, entriesOf } from './body';
import { envelopeText, readEnvelope, sealedPart, titleOf, type Envelope, type Purpose } from './envelope';
import type { Entry } from './entry';
import { VaultError } from './errors';
import { headerOf, type Header } from './header';
import type { Keys } from './keys';
import type { Random } from './random';

/** One that was read, but not yet opened: nothing in it is authentic before `open` said so. */
export interface Sealed { text: string; header: Header; envelope: Envelope }

/** Throws `damaged`, `newer-version`, for backups also `not-a-backup`. */
export async function readSealed(text: unknown, purpose: Purpose): Promise<Sealed> {
  const envelope = await readEnvelope(text, purpose);
  const header = headerOf(envelope.header);
  if (header === null) throw new VaultError('damaged');
  return { text: text as string, header, envelope };
}

export async function seal(purpose: Purpose, header: Header, entries: readonly Entry[], keys: Keys, random: Random): Promise<Sealed> {
  const title = titleOf(purpose);
  const body = await encrypt(keys.body, bodyOf(entries), boundTo(title, header), random);
  return close({ title, header: JSON.stringify(header), body: base64(body) }, header, keys);
}

/** The same body under another header: what a changed passphrase needs. Vault and kind stay. The seal of `sealed` must have been checked. */
export const reheaded = ({ envelope }: Sealed, header: Header, keys: Keys): Promise<Sealed> =>
  close({ ...envelope, header: JSON.stringify(header) }, header, keys);

async function close(parts: Omit<Envelope, 'seal'>, header: Header, keys: Keys): Promise<Sealed> {
  const envelope = { ...parts, seal: base64(new Uint8Array(await crypto.subtle.sign('HMAC', keys.seal, utf8(sealedPart(parts))))) };
  return { text: await envelopeText(envelope), header, envelope };
}

/** Whether it was made with these keys, all of it. */
export async function isAuthentic({ envelope }: Sealed, keys: Keys): Promise<boolean> {
  const mac = fromBase64(envelope.seal);
  return mac !== null && crypto.subtle.verify('HMAC', keys.seal, mac, utf8(sealedPart(envelope)));
}

/** The entries. Throws `not-authentic`, `newer-version`, `damaged`. */
export async function open(sealed: Sealed, keys: Keys): Promise<Entry[]> {
  if (!await isAuthentic(sealed, keys)) throw new VaultError('not-authentic');
  const body = fromBase64(sealed.envelope.body);
  const plain = body && await decrypt(keys.body, body, boundTo(sealed.envelope.title, sealed.header));
  if (plain === null) throw new VaultError('not-authentic');
  try {
    return entriesOf(plain);
  } finally {
    plain.fill(0);
  }
}

/** Only what never changes, so that the body need not be encrypted anew when the header is; the seal binds it to the rest. */
const boundTo = (title: string, { vault }: Header): Bytes => utf8(`${title}\n${vault}`);

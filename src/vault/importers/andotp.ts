/**
 * andOTP. Encrypted files have no mark: new ones begin with the number of PBKDF2 iterations, old ones with the nonce, under nothing more
 * than SHA-256 of the password.
 */
import { openGcm, sha256 } from './lib/aes';
import { utf8, type Bytes } from './lib/bytes';
import { jsonIn, jsonOf, listOf } from './lib/content';
import { gather } from './lib/gather';
import { pbkdf2 } from './lib/kdf';
import { field, textField } from './lib/loose';
import { withoutIssuer } from './otpauth';
import { Refusal, type Read } from './types';

const NONCE_BYTES = 12;
const SALT_BYTES = 12;
const TAG_BYTES = 16;
const NEW_HEADER = 4 + SALT_BYTES;
/** andOTP draws about 150,000; more than this is the nonce of an old file, read as a number. */
const MOST_ITERATIONS = 5_000_000;

const open = (key: Bytes, bytes: Bytes): Promise<Bytes | undefined> => openGcm({ key, iv: bytes.slice(0, NONCE_BYTES), data: bytes.slice(NONCE_BYTES) });

async function listBehind(bytes: Bytes, password: string): Promise<unknown> {
  const iterations = new DataView(bytes.buffer).getUint32(0);
  const isNew = iterations >= 1 && iterations <= MOST_ITERATIONS && bytes.length >= NEW_HEADER + NONCE_BYTES + TAG_BYTES;
  const opened = (isNew ? await open(await pbkdf2('SHA-1', password, bytes.slice(4, NEW_HEADER), iterations), bytes.slice(NEW_HEADER)) : undefined)
    ?? await open(await sha256(utf8(password)), bytes);
  if (!opened) throw new Refusal('wrong-password');
  return jsonIn(opened);
}

/** Old files have no issuer, but a label of "Issuer - Name" or "Issuer:Name"; some have an issuer and yet the latter. */
function namesOf(item: unknown): { issuer: string; account: string } {
  const label = textField(item, 'label') ?? '';
  const issuer = textField(item, 'issuer');
  if (issuer !== undefined) return { issuer, account: withoutIssuer(label, issuer) };
  const [, before, after] = /^(.+?)(?: - |:)(.*)$/s.exec(label) ?? [];
  return before === undefined ? { issuer: '', account: label } : { issuer: before, account: after ?? '' };
}

export const read: Read = async (file, { password }) => {
  const list = listOf(file.json ? jsonOf(file) : await listBehind(file.bytes, password));
  const gathered = gather('andotp');
  for (const item of list) {
    gathered.add({
      ...namesOf(item), type: field(item, 'type'), secret: field(item, 'secret'), algorithm: field(item, 'algorithm'),
      digits: field(item, 'digits'), period: field(item, 'period'), counter: field(item, 'counter'),
    });
  }
  return gathered.done();
};

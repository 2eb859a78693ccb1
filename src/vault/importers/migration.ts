/**
 * Google Authenticator's export, `otpauth-migration://offline?data=…`: a protocol buffer whose schema Google never published
 * (facts on vaults, 5). A large export is cut into several QR codes, each of which says which part it is.
 */
import { fromBase64, type Bytes } from './lib/bytes';
import { gather } from './lib/gather';
import { Malformed, protoFields, type ProtoField } from './lib/protobuf';
import { decoded, withoutIssuer } from './otpauth';
import { Refusal, type Batch, type Imported, type ImportResult } from './types';

export const isMigration = (uri: string): boolean => /^\s*otpauth-migration:\/\//i.test(uri);

/** Google writes ten entries to a code; other apps that write this form put in as many as a code holds. */
const MOST_IN_ONE = 100;
const MOST_PARTS = 1000;
/** Far more than any QR code holds. */
const MOST_LINK = 256 * 1024;

/** Field numbers and values of MigrationPayload and OtpParameters. 0 is "unspecified" throughout. */
const PAYLOAD = { entry: 1, size: 3, index: 4, id: 5 } as const;
const ENTRY = { secret: 1, name: 2, issuer: 3, algorithm: 4, digits: 5, type: 6, counter: 7 } as const;
const ALGORITHMS = ['SHA1', 'SHA1', 'SHA256', 'SHA512', 'MD5'];
const DIGITS = [6, 6, 8];
const TYPES = ['unspecified', 'hotp', 'totp'];

/** The last value of each field: what protocol buffers say of one that is repeated by mistake. */
function valuesOf(message: Bytes): { bytes(number: number): Bytes; int(number: number): number } {
  const values = new Map<number, ProtoField>();
  for (const each of protoFields(message)) values.set(each.number, each);
  return {
    bytes(number) {
      const found = values.get(number);
      return found && 'bytes' in found ? found.bytes : new Uint8Array(0);
    },
    int(number) {
      const found = values.get(number);
      return found && 'varint' in found ? Number(BigInt.asIntN(64, found.varint)) : 0;
    },
  };
}

const text = (bytes: Bytes): string => new TextDecoder().decode(bytes);

/** The bytes of the parameter `data`. A raw `+` is one of base64, not a space as in other queries. */
function payloadOf(uri: string): Bytes | undefined {
  const data = /[?&]data=([^&#]*)/i.exec(uri)?.[1];
  return data ? fromBase64(decoded(data).replaceAll(' ', '+')) : undefined;
}

function batchOf(payload: Bytes): Batch | undefined {
  const values = valuesOf(payload);
  const [size, index, id] = [values.int(PAYLOAD.size), values.int(PAYLOAD.index), values.int(PAYLOAD.id)];
  return size >= 1 && size <= MOST_PARTS && index >= 0 && index < size ? { id, index, size } : undefined;
}

/** Entries of one link. Throws a `Refusal`. */
export function readMigration(uri: string): Imported {
  if (uri.length > MOST_LINK) throw new Refusal('too-large');
  const payload = payloadOf(uri.trim());
  if (!payload) throw new Refusal('damaged');
  const gathered = gather('google');
  let count = 0;
  try {
    for (const part of protoFields(payload)) {
      if (part.number !== PAYLOAD.entry || !('bytes' in part)) continue;
      if (++count > MOST_IN_ONE) throw new Refusal('too-large');
      const values = valuesOf(part.bytes);
      const issuer = text(values.bytes(ENTRY.issuer));
      const name = text(values.bytes(ENTRY.name));
      const [algorithm, digits, type] = [values.int(ENTRY.algorithm), values.int(ENTRY.digits), values.int(ENTRY.type)];
      gathered.add({
        // Any other colon is a part of the name, as Google shows it.
        issuer, account: withoutIssuer(name, issuer),
        secret: values.bytes(ENTRY.secret), counter: values.int(ENTRY.counter),
        type: TYPES[type] ?? String(type), algorithm: ALGORITHMS[algorithm] ?? String(algorithm), digits: DIGITS[digits] ?? 0,
      });
    }
    // Bytes that happen to be fields, none of which is an entry, are no export.
    if (!count) throw new Refusal(payload.length ? 'damaged' : 'empty');
    const batch = batchOf(payload);
    return { ...gathered.done(), ...(batch ? { batch } : {}) };
  } catch (error) {
    throw error instanceof Malformed ? new Refusal('truncated') : error;
  }
}

/** The entries of one QR code of an export, and which part of it this is. Never throws. */
export function parseMigration(uri: string): ImportResult {
  if (!isMigration(uri)) return { ok: false, failure: 'not-recognised' };
  try {
    return { ok: true, imported: readMigration(uri) };
  } catch (error) {
    return { ok: false, app: 'google', failure: error instanceof Refusal ? error.failure : 'damaged' };
  }
}

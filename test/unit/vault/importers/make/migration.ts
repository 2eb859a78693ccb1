/** Google's export, encoded by hand. */
import type { NewEntry } from '../../../../../src/vault/entry';
import { keyOf } from './entries';

export const varint = (value: bigint): Buffer => {
  const bytes: number[] = [];
  let rest = BigInt.asUintN(64, value);
  do {
    bytes.push(Number(rest & 127n) | (rest > 127n ? 128 : 0));
    rest >>= 7n;
  } while (rest);
  return Buffer.from(bytes);
};
export const int = (field: number, value: number): Buffer => Buffer.concat([varint(BigInt(field * 8)), varint(BigInt(value))]);
export const bytes = (field: number, value: Buffer | string): Buffer => Buffer.concat([varint(BigInt(field * 8 + 2)), varint(BigInt(Buffer.byteLength(value))), Buffer.from(value)]);

/** With the issuer before the account, as services put it, and the id that newer versions add. */
export const parameters = (entry: NewEntry): Buffer => Buffer.concat([
  bytes(1, keyOf(entry)), bytes(2, entry.issuer ? `${entry.issuer}:${entry.account}` : entry.account), ...(entry.issuer ? [bytes(3, entry.issuer)] : []),
  int(4, { SHA1: 1, SHA256: 2, SHA512: 3 }[entry.algorithm]), int(5, entry.digits === 8 ? 2 : 1), int(6, entry.type === 'hotp' ? 1 : 2),
  // A counter of zero is left out, as protocol buffers do.
  ...(entry.counter ? [int(7, entry.counter)] : []), bytes(8, '1ae5b91753197792440'),
]);
export const payload = (entries: readonly Buffer[], { id = -1_234_567, index = 0, size = 1 } = {}): Buffer =>
  Buffer.concat([...entries.map((each) => bytes(1, each)), int(2, 2), int(3, size), ...(index ? [int(4, index)] : []), int(5, id)]);
export const migrationLink = (data: Buffer, encode: (base64: string) => string = encodeURIComponent): string => `otpauth-migration://offline?data=${encode(data.toString('base64'))}`;
export const migration = (entries: readonly NewEntry[], batch = {}): string => migrationLink(payload(entries.map(parameters), batch));

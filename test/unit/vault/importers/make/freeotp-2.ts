/** FreeOTP 2's backup: Java's serialised HashMap of texts. */
import { randomBytes, randomUUID } from 'node:crypto';
import type { NewEntry } from '../../../../../src/vault/entry';
import { gcm, pbkdf2 } from './ciphers';
import { keyOf, signed } from './entries';

const text = (value: string): Buffer => {
  const bytes = Buffer.from(value);
  const header = Buffer.from([0x74, bytes.length >> 8, bytes.length & 255]);
  return Buffer.concat([header, bytes]);
};

function javaMap(members: readonly (readonly [string, string])[]): Buffer {
  const head = Buffer.concat([
    Buffer.from([0xac, 0xed, 0, 5, 0x73, 0x72, 0, 17]), Buffer.from('java.util.HashMap'), Buffer.from('0507dac1c31660d1030002', 'hex'),
    Buffer.from([0x46, 0, 10]), Buffer.from('loadFactor'), Buffer.from([0x49, 0, 9]), Buffer.from('threshold'), Buffer.from('78703f4000000000000c', 'hex'),
  ]);
  const count = Buffer.from([0x77, 8, 0, 0, 0, 16, 0, 0, 0, members.length]);
  return Buffer.concat([head, count, ...members.flatMap(([key, value]) => [text(key), text(value)]), Buffer.of(0x78)]);
}

function seal(key: Buffer, data: Buffer, algorithm: string): object {
  const nonce = randomBytes(12);
  return { mCipher: 'AES/GCM/NoPadding', mCipherText: signed(gcm(key, nonce, data, Buffer.from(algorithm))), mParameters: signed(Buffer.concat([Buffer.from([48, 17, 4, 12]), nonce, Buffer.from([2, 1, 16])])), mToken: algorithm };
}

/** `withAlgorithm: false`: the token leaves its algorithm to the key, as some versions do. */
export function freeOtp2(entries: readonly NewEntry[], password: string, { withAlgorithm = true, hash = 512 } = {}): Buffer {
  const [master, salt] = [randomBytes(32), randomBytes(32)];
  const iterations = 2_000;
  const kept = { mAlgorithm: `PBKDF2withHmacSHA${hash}`, mEncryptedKey: seal(pbkdf2(`sha${hash}`, password, salt, iterations), master, 'AES'), mIterations: iterations, mSalt: signed(salt) };
  const members: [string, string][] = [['masterKey', JSON.stringify(kept)]];
  for (const each of entries) {
    const id = randomUUID();
    const { type, algorithm, digits, period, counter, issuer, account } = each;
    members.push([`${id}-token`, JSON.stringify({ ...(withAlgorithm ? { algo: algorithm } : {}), digits, issuerExt: issuer, label: account, type: type.toUpperCase(), ...(type === 'hotp' ? { counter } : { period }) })]);
    members.push([id, JSON.stringify({ key: JSON.stringify(seal(master, keyOf(each), `Hmac${algorithm}`)) })]);
  }
  return javaMap(members);
}

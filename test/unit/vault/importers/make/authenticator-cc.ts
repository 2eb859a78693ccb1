/** Authenticator.cc's three generations, each as its own code of the time wrote them. */
import { randomBytes, randomUUID } from 'node:crypto';
import { argon2id, argon2Text, salted } from './ciphers';
import { json } from './entries';

export interface Stored { type: string; secret: string; issuer?: string; account?: string; counter?: number; digits?: number; period?: number; algorithm?: string | number }
const record = (stored: Stored, index: number, hash: string): object => ({ encrypted: false, hash, index, dataType: 'OTPStorage', ...stored });
type Pairs = [string, object][];

export const ccPlain = (list: readonly Stored[]): Buffer => json(Object.fromEntries(list.map((each, i): [string, object] => {
  const hash = randomUUID();
  return [hash, record(each, i, hash)];
})));

/** First: the secret under the passphrase, and no `dataType` yet. */
export const ccFirst = (list: readonly Stored[], password: string): Buffer => json(Object.fromEntries(list.map((each, index): [string, object] => {
  const hash = randomBytes(16).toString('hex');
  return [hash, { ...each, encrypted: true, hash, index, secret: salted(each.secret, password) }];
})));

/** Second: a random key of 120 bytes under the passphrase. */
export function ccSecond(list: readonly Stored[], password: string): Buffer {
  const key = randomBytes(120);
  const pairs: Pairs = list.map((each, index) => {
    const hash = randomUUID();
    return [hash, { ...each, encrypted: true, hash, index, secret: salted(each.secret, key.toString('hex')) }];
  });
  return json({ ...Object.fromEntries(pairs), key: { enc: salted(key, password), hash: argon2Text(key.toString('hex'), 32, 1, 24) } });
}

/** Third: whole entries under the last field of Argon2's text for the passphrase. */
export function ccThird(groups: readonly { list: readonly Stored[]; password: string }[], { memoryKiB = 32, passes = 1 } = {}): Buffer {
  const pairs: Pairs = groups.flatMap(({ list, password }) => {
    const [id, salt] = [randomUUID(), randomBytes(16).toString('hex')];
    const key = argon2id(password, Buffer.from(salt), Math.min(memoryKiB, 32), passes, 1).toString('base64').replace(/=+$/, '');
    const check = argon2Text(key, 32, passes).replace('m=32', `m=${memoryKiB}`);
    return [
      ...list.map((each, index): [string, object] => {
        const hash = randomUUID();
        return [hash, { dataType: 'EncOTPStorage', keyId: id, index, data: salted(JSON.stringify({ ...record(each, index, hash), keyId: id, encrypted: true }), key) }];
      }),
      [id, { dataType: 'Key', id, salt, hash: check, version: 3 }],
    ];
  });
  return json(Object.fromEntries(pairs));
}

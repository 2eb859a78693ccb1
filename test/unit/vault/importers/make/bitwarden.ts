import { randomBytes } from 'node:crypto';
import type { NewEntry } from '../../../../../src/vault/entry';
import { argon2id, cbc, hmac, pbkdf2, sha256 } from './ciphers';
import { json, link } from './entries';

export const login = (name: string, totp: string | null, more: object = {}): object => ({ id: 'x', folderId: null, type: 1, name, notes: null, favorite: false, login: { uris: null, username: null, password: 'p', totp, ...more } });
export const bitwardenPlain = (items: readonly object[]): Buffer => json({ encrypted: false, folders: [], items });
export const itemsOf = (entries: readonly NewEntry[]): object[] => entries.map((each, i) => login(`Item ${i}`, link(each)));

export function bitwardenSealed(items: readonly object[], password: string, kdf: { type: 0 | 1; iterations: number; memory?: number; lanes?: number }, { checked = true, damaged = false } = {}): Buffer {
  const salt = randomBytes(16).toString('base64');
  const master = kdf.type === 0 ? pbkdf2('sha256', password, Buffer.from(salt), kdf.iterations) : argon2id(password, sha256(salt), (kdf.memory ?? 1) * 1024, kdf.iterations, kdf.lanes ?? 1);
  const expand = (info: string): Buffer => hmac(master, Buffer.from(`${info}\u0001`));
  const seal = (text: Buffer): string => {
    const iv = randomBytes(16);
    const data = cbc(expand('enc'), iv, text);
    return `2.${[iv, data, hmac(expand('mac'), Buffer.concat([iv, data]))].map((part) => part.toString('base64')).join('|')}`;
  };
  const data = seal(bitwardenPlain(items));
  return json({
    encrypted: true, passwordProtected: true, salt, kdfType: kdf.type, kdfIterations: kdf.iterations, kdfMemory: kdf.memory ?? null, kdfParallelism: kdf.lanes ?? null,
    ...(checked ? { encKeyValidation_DO_NOT_EDIT: seal(Buffer.from('anything')) } : {}), data: damaged ? data.replace(/\|..../, '|AAAA') : data,
  });
}

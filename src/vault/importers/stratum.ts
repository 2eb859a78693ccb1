/**
 * Stratum, formerly Authenticator Pro (https://github.com/stratumauth/app/blob/master/doc/BACKUP_FORMAT.md): JSON, encrypted behind a magic word of
 * 16 bytes. Strong: salt 16, nonce 12, Argon2id and AES-256-GCM. Legacy: salt 20, initialisation vector 16, PBKDF2-SHA1 and AES-256-CBC.
 */
import { openCbc, openGcm } from './lib/aes';
import { startsWith, type Bytes } from './lib/bytes';
import { jsonBehindPassword, jsonOf, listIn } from './lib/content';
import { gather } from './lib/gather';
import { argon2id, pbkdf2 } from './lib/kdf';
import { field } from './lib/loose';
import { STRATUM_MAGIC } from './marks-bytes';
import { Refusal, type Read, type ReadOptions } from './types';

const MAGIC_BYTES = 16;
const STRONG = { salt: 16, iv: 12, least: 17, cost: { memoryKiB: 64 * 1024, passes: 3, lanes: 4 } } as const;
const LEGACY = { salt: 20, iv: 16, least: 16, iterations: 64_000 } as const;

/** By the number that stands for each; 3 is mOTP, 5 is Yandex. */
const TYPES = ['?', 'hotp', 'totp', 'motp', 'steam', 'yandex'];
const ALGORITHMS = ['SHA1', 'SHA256', 'SHA512'];
const nameOf = (names: readonly string[], value: unknown): unknown => (typeof value === 'number' ? names[value] ?? String(value) : value);

function parts(bytes: Bytes, { salt, iv, least }: { salt: number; iv: number; least: number }): { salt: Bytes; iv: Bytes; data: Bytes } {
  const [afterSalt, afterIv] = [MAGIC_BYTES + salt, MAGIC_BYTES + salt + iv];
  if (bytes.length < afterIv + least) throw new Refusal('truncated');
  return { salt: bytes.slice(MAGIC_BYTES, afterSalt), iv: bytes.slice(afterSalt, afterIv), data: bytes.slice(afterIv) };
}

async function open(bytes: Bytes, { password, allowMemoryMiB }: ReadOptions): Promise<Bytes | undefined> {
  if (startsWith(bytes, STRATUM_MAGIC.strong)) {
    const { salt, iv, data } = parts(bytes, STRONG);
    return openGcm({ key: await argon2id(password, salt, STRONG.cost, allowMemoryMiB), iv, data });
  }
  const { salt, iv, data } = parts(bytes, LEGACY);
  // Whole blocks, or the end is missing.
  if (data.length % 16) throw new Refusal('truncated');
  return openCbc({ key: await pbkdf2('SHA-1', password, salt, LEGACY.iterations), iv, data });
}

export const read: Read = async (file, options) => {
  const root = file.json ? jsonOf(file) : jsonBehindPassword(await open(file.bytes, options));
  const gathered = gather('stratum');
  for (const item of listIn(root, 'Authenticators')) {
    gathered.add({
      type: nameOf(TYPES, field(item, 'Type')) ?? '?', algorithm: nameOf(ALGORITHMS, field(item, 'Algorithm')), secret: field(item, 'Secret'),
      issuer: field(item, 'Issuer'), account: field(item, 'Username'), digits: field(item, 'Digits'), period: field(item, 'Period'), counter: field(item, 'Counter'),
    });
  }
  return gathered.done();
};

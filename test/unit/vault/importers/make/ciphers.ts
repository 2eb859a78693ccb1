/** What the apps encrypt with, by node:crypto, and Argon2 by a library that the importers do not use for it. */
import { argon2id as argon2 } from '@noble/hashes/argon2.js';
import { createCipheriv, createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';

/** Ciphertext with its tag behind it. */
export function gcm(key: Buffer, nonce: Buffer, text: Buffer, additional = Buffer.alloc(0)): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(additional);
  return Buffer.concat([cipher.update(text), cipher.final(), cipher.getAuthTag()]);
}

export function cbc(key: Buffer, iv: Buffer, text: Buffer): Buffer {
  const cipher = createCipheriv('aes-256-cbc', key, iv);
  return Buffer.concat([cipher.update(text), cipher.final()]);
}

export const pbkdf2 = (hash: string, password: string, salt: Buffer, iterations: number): Buffer => pbkdf2Sync(password, salt, iterations, 32, hash);

export const argon2id = (password: string, salt: Buffer, memoryKiB: number, passes: number, lanes: number, bytes = 32): Buffer =>
  Buffer.from(argon2(password, salt, { m: memoryKiB, t: passes, p: lanes, dkLen: bytes, maxmem: 2 ** 31 }));

export const sha256 = (data: Buffer | string): Buffer => createHash('sha256').update(data).digest();
export const hmac = (key: Buffer, data: Buffer): Buffer => createHmac('sha256', key).update(data).digest();

/** What `CryptoJS.AES.encrypt(text, passphrase).toString()` gives. */
export function salted(text: Buffer | string, passphrase: string): string {
  const salt = randomBytes(8);
  const md5 = (...parts: Buffer[]): Buffer => createHash('md5').update(Buffer.concat(parts)).digest();
  const secret = Buffer.concat([Buffer.from(passphrase), salt]);
  const [first, second, third] = [md5(secret), md5(md5(secret), secret), md5(md5(md5(secret), secret), secret)];
  return Buffer.concat([Buffer.from('Salted__'), salt, cbc(Buffer.concat([first, second]), third, Buffer.from(text))]).toString('base64');
}

/** What argon2 prints for a value. */
export function argon2Text(value: string, memoryKiB = 32, passes = 1, bytes = 32): string {
  const salt = randomBytes(16);
  const plain = (data: Buffer): string => data.toString('base64').replace(/=+$/, '');
  return `$argon2id$v=19$m=${memoryKiB},t=${passes},p=1$${plain(salt)}$${plain(argon2id(value, salt, memoryKiB, passes, 1, bytes))}`;
}

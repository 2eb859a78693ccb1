/** Argon2's own text form, `$argon2id$v=19$m=…,t=…,p=…$salt$hash` (the PHC string format), with base64 that has no padding. */
import { Refusal } from '../types';
import { fromBase64, type Bytes } from './bytes';
import { argon2id, type Argon2 } from './kdf';

export interface Argon2Text { cost: Argon2 & { bytes: number }; salt: Bytes; hash: Bytes }

/** Throws `unsupported-encryption` for another kind of Argon2, `damaged` for anything else. */
export function argon2Text(text: string): Argon2Text {
  const [, kind, version, m, t, p, salt = '', hash = ''] = /^\$(argon2[a-z]*)\$v=(\d+)\$m=(\d{1,10}),t=(\d{1,10}),p=(\d{1,3})\$([^$]+)\$([^$]+)$/.exec(text) ?? [];
  if (!kind) throw new Refusal('damaged');
  if (kind !== 'argon2id' || version !== '19') throw new Refusal('unsupported-encryption');
  const [saltBytes, hashBytes] = [fromBase64(salt), fromBase64(hash)];
  if (!saltBytes || !hashBytes || hashBytes.length < 16 || hashBytes.length > 64) throw new Refusal('damaged');
  return { cost: { memoryKiB: Number(m), passes: Number(t), lanes: Number(p), bytes: hashBytes.length }, salt: saltBytes, hash: hashBytes };
}

/** `value` is what the text was made of. */
export async function argon2Fits({ cost, salt, hash }: Argon2Text, value: string, allowMemoryMiB: number): Promise<boolean> {
  const made = await argon2id(value, salt, cost, allowMemoryMiB);
  return made.length === hash.length && made.every((byte, i) => byte === hash[i]);
}

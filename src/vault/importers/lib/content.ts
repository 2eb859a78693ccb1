/** What readers need of a file's content, with a reason where it is not there. */
import { Refusal } from '../types';
import type { BackupFile } from './backup-file';
import { fromBase64, fromHex, fromUtf8, type Bytes } from './bytes';
import { parseJson } from './json';
import { field, listField, textField } from './loose';

/** The JSON of the file. Throws `damaged`. */
export function jsonOf({ json }: BackupFile): unknown {
  if (!json || 'failure' in json) throw new Refusal('damaged');
  return json.value;
}

/** The JSON that was behind a right key. Throws `damaged`. */
export function jsonIn(bytes: Bytes): unknown {
  const text = fromUtf8(bytes);
  const json = text === undefined ? undefined : parseJson(text);
  if (!json || 'failure' in json) throw new Refusal('damaged');
  return json.value;
}

/** The same where nothing but sensible content proves the key right. Throws `wrong-password`. */
export function jsonBehindPassword(bytes: Bytes | undefined): unknown {
  if (!bytes) throw new Refusal('wrong-password');
  try {
    return jsonIn(bytes);
  } catch {
    throw new Refusal('wrong-password');
  }
}

/** The value as a list. Throws `damaged`. */
export function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Refusal('damaged');
  return value as readonly unknown[];
}

/** The list under `key`. Throws `damaged`. */
export function listIn(value: unknown, key: string): readonly unknown[] {
  const list = listField(value, key);
  if (!list) throw new Refusal('damaged');
  return list;
}

/** The text under `key`. Throws `damaged`. */
export function textIn(value: unknown, key: string): string {
  const text = textField(value, key);
  if (text === undefined) throw new Refusal('damaged');
  return text;
}

/** The number under `key`. Throws `damaged`. */
export function numberIn(value: unknown, key: string): number {
  const number = field(value, key);
  if (typeof number !== 'number') throw new Refusal('damaged');
  return number;
}

/** Bytes written as base64. Throws `damaged`. */
export function base64In(text: string | undefined): Bytes {
  const bytes = text === undefined ? undefined : fromBase64(text);
  if (!bytes) throw new Refusal('damaged');
  return bytes;
}

/** Bytes written as hexadecimal digits under `key`. Throws `damaged`. */
export function hexIn(value: unknown, key: string): Bytes {
  const bytes = fromHex(textIn(value, key));
  if (!bytes) throw new Refusal('damaged');
  return bytes;
}

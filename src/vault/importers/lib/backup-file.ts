/** A file as recognition looks at it: its bytes, and what they are at first sight, each worked out once. */
import type { Bytes } from './bytes';
import { fromUtf8, startsWith } from './bytes';
import { parseJson, type Json } from './json';
import { zipDirectory, type Directory } from './zip';

export interface BackupFile {
  readonly bytes: Bytes;
  /** Undefined where the bytes are no text. */
  readonly text: string | undefined;
  /** Undefined where the text does not begin like a JSON object or list. */
  readonly json: Json | undefined;
  /** Undefined where the bytes are no zip. */
  readonly zip: Directory | undefined;
}

/** UTF-8, or UTF-16 with its byte order mark, as Windows' Notepad saves. */
function textOf(bytes: Bytes): string | undefined {
  const utf16 = startsWith(bytes, [0xff, 0xfe]) ? 'utf-16le' : startsWith(bytes, [0xfe, 0xff]) ? 'utf-16be' : undefined;
  const text = utf16 ? new TextDecoder(utf16).decode(bytes) : fromUtf8(bytes);
  // No text of any app has a NUL in it.
  return text?.includes('\0') ? undefined : text;
}

export function backupFile(bytes: Uint8Array): BackupFile {
  const own: Bytes = new Uint8Array(bytes);
  const zip = startsWith(own, 'PK\u0003\u0004') || startsWith(own, 'PK\u0005\u0006') ? zipDirectory(own) : undefined;
  const text = zip ? undefined : textOf(own);
  const json = text !== undefined && /^\s*[{[]/.test(text) ? parseJson(text) : undefined;
  return { bytes: own, text, json, zip };
}

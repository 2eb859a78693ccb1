/** Zip files: which members there are is read here, for recognition; their content by zip.js, which is loaded only then. */
import { MOST_BYTES, Refusal } from '../types';
import type { Bytes } from './bytes';

export interface Member { name: string; encrypted: boolean }
export type Directory = { members: readonly Member[] } | { failure: 'truncated' | 'damaged' | 'too-large' };

/** Sizes and marks of APPNOTE.TXT sections 4.3.12 and 4.3.16. */
const END_MARK = 0x06054b50;
const END_BYTES = 22;
const ENTRY_MARK = 0x02014b50;
const ENTRY_BYTES = 46;
const MOST_COMMENT = 65_535;
const MOST_MEMBERS = 1000;

/** The central directory of a zip; `truncated` where its end is missing, which is where a zip keeps it. */
export function zipDirectory(bytes: Bytes): Directory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - END_BYTES;
  while (end >= 0 && end >= bytes.length - END_BYTES - MOST_COMMENT && view.getUint32(end, true) !== END_MARK) end--;
  if (end < 0 || view.getUint32(end, true) !== END_MARK) return { failure: 'truncated' };
  const count = view.getUint16(end + 10, true);
  if (count > MOST_MEMBERS) return { failure: 'too-large' };
  const members: Member[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + ENTRY_BYTES > end || view.getUint32(at, true) !== ENTRY_MARK) return { failure: 'damaged' };
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [number, number, number];
    members.push({ name: new TextDecoder().decode(bytes.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + name)), encrypted: Boolean(view.getUint16(at + 8, true) & 1) });
    at += ENTRY_BYTES + name + extra + comment;
  }
  return { members };
}

/**
 * The content of the first member whose name fits, never more than `MOST_BYTES` of it, whatever its header claims.
 * Throws `wrong-password`, `needs-password`, `unsupported-encryption`, `too-large` or `damaged`.
 */
export async function unzip(bytes: Bytes, name: RegExp, password: string): Promise<Bytes> {
  const zip = await import('./zip-reader');
  zip.configure({ useWebWorkers: false });
  const reader = new zip.ZipReader(new zip.Uint8ArrayReader(bytes), password ? { password } : {});
  let weaklyEncrypted = false;
  try {
    for await (const entry of reader.getEntriesGenerator()) {
      if (entry.directory || !name.test(entry.filename)) continue;
      weaklyEncrypted = entry.encrypted && entry.zipCrypto;
      const chunks: Bytes[] = [];
      await entry.getData(new WritableStream<Bytes>({ write: keeping(chunks) }));
      return new Uint8Array(await new Blob(chunks).arrayBuffer());
    }
    throw new Refusal('damaged');
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const said = error instanceof Error ? error.message : '';
    if (said === zip.ERR_ENCRYPTED) throw new Refusal('needs-password');
    if (said === zip.ERR_UNSUPPORTED_ENCRYPTION) throw new Refusal('unsupported-encryption');
    // The old cipher of zip checks only one byte of the password, so that a wrong one may get as far as the content.
    throw new Refusal(said === zip.ERR_INVALID_PASSWORD || weaklyEncrypted ? 'wrong-password' : 'damaged');
  } finally {
    await reader.close().catch(() => undefined);
  }
}

/** Keeps what is written and breaks off beyond the ceiling. */
function keeping(chunks: Bytes[]): (chunk: Bytes) => void {
  let length = 0;
  return (chunk) => {
    length += chunk.length;
    if (length > MOST_BYTES) throw new Refusal('too-large');
    chunks.push(chunk);
  };
}

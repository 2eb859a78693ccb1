/**
 * Texts of a serialised `java.util.HashMap<String, String>` (Java Object Serialization Specification, chapter 6). Only what such a map needs:
 * after the class description a block with its capacity and size, then keys and values in turn, each a text or a reference to an earlier one.
 */
import { Refusal } from '../types';
import { fromUtf8, type Bytes } from './bytes';

const TEXT = 0x74;
const LONG_TEXT = 0x7c;
const END = 0x78;
/** Start of the block of eight bytes that a HashMap writes before its members. */
const MEMBERS = [0x77, 8] as const;
const BLOCK_BYTES = 10;

/** Throws `truncated` where the bytes end before the map does, `damaged` where they hold anything but texts. */
export function javaMap(bytes: Bytes): Map<string, string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = bytes.findIndex((byte, i) => byte === MEMBERS[0] && bytes[i + 1] === MEMBERS[1]);
  if (start < 0) throw new Refusal('truncated');
  let at = start + BLOCK_BYTES;
  const text = (): string => {
    const kind = bytes[at];
    const header = kind === TEXT ? 3 : 9;
    if (kind !== undefined && kind !== TEXT && kind !== LONG_TEXT) throw new Refusal('damaged');
    if (at + header > bytes.length) throw new Refusal('truncated');
    const length = kind === TEXT ? view.getUint16(at + 1) : Number(view.getBigUint64(at + 1));
    if (length > bytes.length - at - header) throw new Refusal('truncated');
    at += header + length;
    // Java's UTF-8 differs only for NUL and beyond the basic plane, which JSON escapes.
    const found = fromUtf8(bytes.subarray(at - length, at));
    if (found === undefined) throw new Refusal('damaged');
    return found;
  };
  const map = new Map<string, string>();
  while (bytes[at] !== END) map.set(text(), text());
  return map;
}

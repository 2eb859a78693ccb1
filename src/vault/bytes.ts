/** Bytes and the texts that stand for them. */
export type Bytes = Uint8Array<ArrayBuffer>;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** A multiple of three, so that parts join without padding; many more arguments would overflow the stack. */
const CHUNK = 6_144;

export const utf8 = (text: string): Bytes => encoder.encode(text);

/** The text of UTF-8 bytes; throws a TypeError when they are none. */
export const textOf = (bytes: Bytes): string => decoder.decode(bytes);

/** Base64 (RFC 4648, 4) with padding. */
export function base64(bytes: Bytes): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) text += btoa(String.fromCharCode.apply(null, bytes.subarray(at, at + CHUNK) as unknown as number[]));
  return text;
}

/**
 * The bytes of a base64 text, or null when it is not exactly what `base64` gives for them: no spaces, no missing padding and
 * no loose bits in the last character, so that two different texts never mean the same bytes.
 */
export function fromBase64(text: string): Bytes | null {
  if (text.length % 4 !== 0) return null;
  let binary: string;
  try {
    binary = atob(text);
  } catch {
    return null;
  }
  // `atob` passes over white space, which shows in the length, and over loose bits, which show when the end is written again.
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  if (binary.length !== (text.length / 4) * 3 - padding) return null;
  if (btoa(binary.slice(binary.length - (binary.length % 3 || 3))) !== text.slice(-4)) return null;
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

export function concat(...parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Equal content. Not constant in time: for what an attacker does not choose. */
export const sameBytes = (a: Bytes, b: Bytes): boolean => a.length === b.length && a.every((byte, at) => byte === b[at]);

/** Overwrites what has been used, so that it does not linger in memory. */
export function zero(...parts: Bytes[]): void {
  for (const part of parts) part.fill(0);
}

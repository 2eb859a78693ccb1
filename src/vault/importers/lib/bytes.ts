import { utf8, type Bytes } from '../../bytes';

export { concat, utf8, type Bytes } from '../../bytes';

/** Text of UTF-8 bytes; undefined where they are not UTF-8. A byte order mark is left out. */
export function fromUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Base64 of either alphabet (RFC 4648 sections 4 and 5), padded or not, white space left out; undefined where it is none. */
export function fromBase64(text: string): Bytes | undefined {
  const plain = text.replace(/\s+/g, '').replaceAll('-', '+').replaceAll('_', '/');
  const body = /^[A-Za-z0-9+/]*/.exec(plain)?.[0] ?? '';
  if (!/^={0,3}$/.test(plain.slice(body.length, body.length + 4)) || body.length % 4 === 1) return undefined;
  const binary = atob(body);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

/** Hexadecimal digits of either case; undefined where they are none or odd in number. */
export function fromHex(text: string): Bytes | undefined {
  if (text.length % 2 || !/^[0-9a-f]*$/i.test(text)) return undefined;
  const bytes = new Uint8Array(text.length / 2);
  for (let i = 0; i < bytes.length; i++) bytes[i] = Number.parseInt(text.slice(2 * i, 2 * i + 2), 16);
  return bytes;
}

/** Bytes as Java writes them into JSON: whole numbers from -128 to 127; undefined where a member is none. */
export function fromSignedBytes(list: readonly unknown[]): Bytes | undefined {
  if (!list.every((each) => typeof each === 'number' && Number.isInteger(each) && each >= -128 && each <= 255)) return undefined;
  return Uint8Array.from(list as readonly number[]);
}

export const startsWith = (bytes: Uint8Array, mark: string | readonly number[]): boolean => {
  const wanted = typeof mark === 'string' ? utf8(mark) : mark;
  return bytes.length >= wanted.length && Array.prototype.every.call(wanted, (each: number, i: number) => bytes[i] === each);
};

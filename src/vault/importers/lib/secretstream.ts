/**
 * The first message of libsodium's `crypto_secretstream_xchacha20poly1305` (https://doc.libsodium.org/secret-key_cryptography/secretstream),
 * built on the primitives of @noble/ciphers: a subkey by HChaCha20, then per message one block that holds the tag byte, and the text.
 */
import { poly1305 } from '@noble/ciphers/_poly1305.js';
import { chacha20, hchacha } from '@noble/ciphers/chacha.js';
import type { Bytes } from './bytes';
import { concat, utf8 } from './bytes';

const HEADER_BYTES = 24;
/** Tag byte and authenticator. */
const OVERHEAD = 17;
const BLOCK = 64;

const words = (bytes: Uint8Array): Uint32Array => new Uint32Array(bytes.slice().buffer);

function same(a: Uint8Array, b: Uint8Array): boolean {
  let difference = a.length ^ b.length;
  for (let i = 0; i < a.length; i++) difference |= (a[i] ?? 0) ^ (b[i] ?? 0);
  return difference === 0;
}

/** Text of the one message; undefined where key, header or message do not belong together. The tag's value is not looked at: Ente writes 0 and 3. */
export function openFirstMessage(key: Bytes, header: Bytes, message: Bytes): Bytes | undefined {
  if (key.length !== 32 || header.length !== HEADER_BYTES || message.length < OVERHEAD) return undefined;
  const subkeyWords = new Uint32Array(8);
  hchacha(words(utf8('expand 32-byte k')), words(key), words(header.subarray(0, 16)), subkeyWords);
  const subkey = new Uint8Array(subkeyWords.buffer);
  // A counter that starts at 1, and the rest of the header.
  const nonce = concat(Uint8Array.of(1, 0, 0, 0), header.subarray(16));
  const stream = (data: Uint8Array, block: number): Uint8Array => chacha20(subkey, nonce, data, undefined, block);

  const text = message.subarray(1, message.length - 16);
  // The tag's block is authenticated as the tag's ciphertext followed by bare key stream.
  const tagBlock = stream(new Uint8Array(BLOCK), 1);
  tagBlock[0] = message[0] ?? 0;
  // Sic: libsodium adds as many zeros as the text goes beyond a multiple of 16, not as many as it lacks.
  const padding = new Uint8Array(text.length % 16);
  const lengths = new DataView(new ArrayBuffer(16));
  lengths.setBigUint64(8, BigInt(BLOCK + text.length), true);
  const mac = poly1305(concat(tagBlock, text, padding, new Uint8Array(lengths.buffer)), stream(new Uint8Array(BLOCK), 0).subarray(0, 32));
  return same(mac, message.subarray(message.length - 16)) ? new Uint8Array(stream(text, 2)) : undefined;
}

/** libsodium's secret stream, first message, written from its description with node:crypto's ChaCha20 and big integers for Poly1305. */
import { createCipheriv } from 'node:crypto';

/** RFC 8439 section 2.5. */
function poly1305(key: Buffer, message: Buffer): Buffer {
  const number = (bytes: Buffer): bigint => BigInt(`0x${Buffer.from(bytes).reverse().toString('hex') || '0'}`);
  const p = 2n ** 130n - 5n;
  const r = number(key.subarray(0, 16)) & 0x0ffffffc0ffffffc0ffffffc0fffffffn;
  let sum = 0n;
  for (let at = 0; at < message.length; at += 16) sum = (sum + number(Buffer.concat([message.subarray(at, at + 16), Buffer.of(1)]))) * r % p;
  const tag = (sum + number(key.subarray(16))) % 2n ** 128n;
  return Buffer.from(tag.toString(16).padStart(32, '0'), 'hex').reverse();
}

/** draft-irtf-cfrg-xchacha section 2.2: the rounds of ChaCha20 without the addition at the end; first and last row come out. */
function hChaCha20(key: Buffer, nonce: Buffer): Buffer {
  const state = Array.from({ length: 16 }, (_, i) => (i < 4 ? Buffer.from('expand 32-byte k').readUInt32LE(4 * i) : i < 12 ? key.readUInt32LE(4 * (i - 4)) : nonce.readUInt32LE(4 * (i - 12))));
  const at = (i: number): number => state[i] ?? 0;
  const step = (a: number, b: number, c: number, turn: number): void => {
    state[a] = (at(a) + at(b)) >>> 0;
    const mixed = at(c) ^ at(a);
    state[c] = (mixed << turn | mixed >>> (32 - turn)) >>> 0;
  };
  const quarter = (a: number, b: number, c: number, d: number): void => {
    step(a, b, d, 16);
    step(c, d, b, 12);
    step(a, b, d, 8);
    step(c, d, b, 7);
  };
  for (let round = 0; round < 10; round++) {
    for (let i = 0; i < 4; i++) quarter(i, 4 + i, 8 + i, 12 + i);
    for (let i = 0; i < 4; i++) quarter(i, 4 + (i + 1) % 4, 8 + (i + 2) % 4, 12 + (i + 3) % 4);
  }
  const out = Buffer.alloc(32);
  [0, 1, 2, 3, 12, 13, 14, 15].forEach((from, to) => out.writeUInt32LE(at(from), 4 * to));
  return out;
}

export function secretstream(key: Buffer, header: Buffer, text: Buffer, tag: number): Buffer {
  const subkey = hChaCha20(key, header.subarray(0, 16));
  const stream = (data: Buffer, block: number): Buffer => {
    const counter = Buffer.alloc(4);
    counter.writeUInt32LE(block);
    return createCipheriv('chacha20', subkey, Buffer.concat([counter, Buffer.of(1, 0, 0, 0), header.subarray(16)])).update(data);
  };
  const tagBlock = stream(Buffer.concat([Buffer.of(tag), Buffer.alloc(63)]), 1);
  const sealed = stream(text, 2);
  const lengths = Buffer.alloc(16);
  lengths.writeBigUInt64LE(BigInt(64 + text.length), 8);
  const mac = poly1305(stream(Buffer.alloc(64), 0).subarray(0, 32), Buffer.concat([tagBlock, sealed, Buffer.alloc(text.length % 16), lengths]));
  return Buffer.concat([tagBlock.subarray(0, 1), sealed, mac]);
}

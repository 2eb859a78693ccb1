/** Reading protocol buffers without a schema (https://protobuf.dev/programming-guides/encoding/): enough for one small message. */
import type { Bytes } from './bytes';

/** A field's number with its value: a varint as it stands (64 bits), or bytes. Fixed-width values are passed over. */
export type ProtoField = { number: number; varint: bigint } | { number: number; bytes: Bytes };

export class Malformed extends Error {}

/** The fields of one message in order. Throws `Malformed` where a length or a varint runs over the end. */
export function* protoFields(message: Bytes): Generator<ProtoField> {
  let at = 0;
  const varint = (): bigint => {
    let value = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = message[at++];
      if (byte === undefined) throw new Malformed('varint runs over the end');
      value |= BigInt(byte & 127) << shift;
      if (byte < 128) return BigInt.asUintN(64, value);
    }
    throw new Malformed('varint of more than ten bytes');
  };
  const take = (length: number): Bytes => {
    if (length > message.length - at) throw new Malformed('field runs over the end');
    at += length;
    return message.slice(at - length, at);
  };
  while (at < message.length) {
    const tag = Number(varint());
    const number = Math.floor(tag / 8);
    if (number < 1 || number > 2 ** 29) throw new Malformed('no such field');
    switch (tag % 8) {
      case 0: yield { number, varint: varint() }; break;
      case 1: take(8); break;
      case 2: yield { number, bytes: take(Number(varint())) }; break;
      case 5: take(4); break;
      default: throw new Malformed('no such wire type');
    }
  }
}

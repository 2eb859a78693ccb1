/** The readable part of a sealed vault: who it is and which slots open it. Everything in it is under the seal. */
import * as v from 'valibot';
import { fromBase64 } from './bytes';
import { OVERHEAD } from './aead';
import { KEY } from './keys';
import { SALT } from './kdf';

const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const base64Of = (length: number) => v.pipe(v.string(), v.maxLength(4 * Math.ceil(length / 3)), v.check((text) => fromBase64(text)?.length === length));
const id = v.pipe(v.string(), v.regex(/^[\w-]{22}$/));
const common = {
  id,
  /** Milliseconds since 1970. */
  addedAt: whole,
  /** The vault key, wrapped: nonce, ciphertext, tag. */
  key: base64Of(KEY + OVERHEAD),
};

const passphraseSlot = v.strictObject({
  kind: v.literal('passphrase'), ...common,
  kdf: v.strictObject({ name: v.literal('argon2id'), memory: whole, passes: whole, lanes: whole, salt: base64Of(SALT) }),
});

const passkeySlot = v.strictObject({
  kind: v.literal('passkey'), ...common,
  /** What the user calls it. */
  name: v.pipe(v.string(), v.maxLength(128)),
  /** Base64url. */
  credential: v.pipe(v.string(), v.regex(/^[\w-]{1,1400}$/)),
  rp: v.pipe(v.string(), v.maxLength(260)),
  /** The input of the passkey's function. */
  salt: base64Of(32),
});

/** Most slots that a vault has. */
export const MOST_SLOTS = 16;

const headerSchema = v.strictObject({
  /** The vault, over all its revisions. */
  vault: id,
  /** Rises with every save. */
  revision: whole,
  /** Milliseconds since 1970. */
  savedAt: whole,
  /** One of them is a passphrase, and only one, so that unlocking costs one derivation. */
  slots: v.pipe(
    v.array(v.variant('kind', [passphraseSlot, passkeySlot])), v.maxLength(MOST_SLOTS),
    v.check((slots) => slots.filter(({ kind }) => kind === 'passphrase').length === 1),
    v.check((slots) => new Set(slots.map((slot) => slot.id)).size === slots.length),
  ),
});

export type PassphraseSlot = v.InferOutput<typeof passphraseSlot>;
export type PasskeySlot = v.InferOutput<typeof passkeySlot>;
export type KeySlot = PassphraseSlot | PasskeySlot;
export type Header = v.InferOutput<typeof headerSchema>;

/** Null when the text is no header. */
export function headerOf(text: string): Header | null {
  try {
    const read = v.safeParse(headerSchema, JSON.parse(text));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}

export const passphraseSlotOf = (header: Header): PassphraseSlot =>
  header.slots.find((slot) => slot.kind === 'passphrase')!;

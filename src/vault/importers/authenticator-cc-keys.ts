/**
 * How Authenticator.cc hides entries. First generation: the secret under the passphrase. Second: the secret under a random key, which lies in
 * `key.enc` under the passphrase. Third: the whole entry under the text of an Argon2id hash of the passphrase. Each time CryptoJS's AES, whose
 * wrong key is told by what comes out; second and third keep an Argon2id hash of the key to check it by.
 */
import { argon2Fits, argon2Text, type Argon2Text } from './lib/argon2-text';
import { utf8 } from './lib/bytes';
import { parseJson } from './lib/json';
import { argon2id } from './lib/kdf';
import { asObject, field, textField, type Loose } from './lib/loose';
import { openSalted, openSaltedText } from './lib/salted';
import { Refusal } from './types';

interface Keyring {
  /** The entry with its secret in the clear; undefined where none of the keys opens it. */
  open(item: unknown): Promise<Loose | undefined>;
}

/** Each costs two derivations; the app has 19 MiB and two passes, so that there is room to grow. */
const MOST_KEYS = 8;
const MOST_KIB_TIMES_PASSES = 512 * 1024;

const isSecret = (text: string): boolean => /^(bliz-|blz-|stm-)?[a-z2-7 -]+=*$|^[\da-f ]+$/i.test(text);
const toHex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes)).replace(/=+$/, '');

/** Needs the passphrase to be read. */
export const isSealed = (item: unknown): boolean => textField(item, 'data') !== undefined || field(item, 'encrypted') === true;

function checkOf(kept: unknown): Argon2Text {
  const check = argon2Text(textField(kept, 'hash') ?? '');
  if (check.cost.memoryKiB * check.cost.passes > MOST_KIB_TIMES_PASSES) throw new Refusal('too-costly');
  return check;
}

/** Third generation. Undefined: another passphrase. */
async function keyOf(kept: unknown, password: string, allowMemoryMiB: number): Promise<string | undefined> {
  const check = checkOf(kept);
  // The key is made with the same parameters as its check.
  const key = toBase64(await argon2id(password, utf8(textField(kept, 'salt') ?? ''), check.cost, allowMemoryMiB));
  return await argon2Fits(check, key, allowMemoryMiB) ? key : undefined;
}

/** Second generation. Throws `wrong-password`: there is only this one key. */
async function oldKey(kept: unknown, password: string, allowMemoryMiB: number): Promise<string> {
  const key = await openSalted(textField(kept, 'enc') ?? '', password);
  const passphrase = key && toHex(key);
  if (!passphrase || !await argon2Fits(checkOf(kept), passphrase, allowMemoryMiB)) throw new Refusal('wrong-password');
  return passphrase;
}

export function keyring(root: unknown, password: string, allowMemoryMiB: number): Keyring {
  const keys = new Map<string, Promise<string | undefined>>();
  const once = (id: string, make: () => Promise<string | undefined>): Promise<string | undefined> => {
    const made = keys.get(id) ?? make();
    if (keys.set(id, made).size > MOST_KEYS) throw new Refusal('too-costly');
    return made;
  };
  const passphrase = (): Promise<string | undefined> => {
    const kept = field(root, 'key');
    return textField(kept, 'enc') === undefined ? Promise.resolve(password) : once('', () => oldKey(kept, password, allowMemoryMiB));
  };

  return {
    async open(item) {
      const entry = asObject(item);
      if (!entry) return undefined;
      const data = textField(entry, 'data');
      if (data !== undefined) {
        const id = textField(entry, 'keyId') ?? '';
        const kept = field(root, id);
        const key = id && asObject(kept) ? await once(id, () => keyOf(kept, password, allowMemoryMiB)) : undefined;
        const text = key === undefined ? undefined : await openSaltedText(data, key);
        const json = text === undefined ? undefined : parseJson(text);
        return json && 'value' in json ? asObject(json.value) : undefined;
      }
      if (field(entry, 'encrypted') !== true) return entry;
      const key = await passphrase();
      const secret = key === undefined ? undefined : await openSaltedText(textField(entry, 'secret') ?? '', key);
      return secret !== undefined && isSecret(secret) ? { ...entry, secret } : undefined;
    },
  };
}

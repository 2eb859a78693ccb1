/**
 * FreeOTP 2's external backup: a Java HashMap of texts. `masterKey` is a key under PBKDF2 of the password; each token has `ID-token` (what it
 * is) and `ID` (its secret under the master key), both AES-GCM with the key's algorithm as additional data. Counters are the next ones.
 */
import { openGcm } from './lib/aes';
import { fromSignedBytes, utf8, type Bytes } from './lib/bytes';
import { numberIn, textIn } from './lib/content';
import { gather } from './lib/gather';
import { javaMap } from './lib/java-map';
import { parseJson } from './lib/json';
import { pbkdf2 } from './lib/kdf';
import { field, listField, textField } from './lib/loose';
import { Refusal, type Read } from './types';

const TOKEN = '-token';

function jsonFrom(text: string | undefined): unknown {
  const json = text === undefined ? undefined : parseJson(text);
  return json && 'value' in json ? json.value : undefined;
}

/** Java's GCM parameters in DER: a sequence of the nonce and the tag's length. */
function nonceIn(parameters: Bytes): Bytes {
  const [sequence, , octets, length = 0] = parameters;
  if (sequence !== 0x30 || octets !== 0x04 || length > parameters.length - 4) throw new Refusal('damaged');
  return parameters.slice(4, 4 + length);
}

function open(key: Bytes, sealed: unknown): Promise<Bytes | undefined> {
  const data = fromSignedBytes(listField(sealed, 'mCipherText') ?? ['?']);
  const parameters = fromSignedBytes(listField(sealed, 'mParameters') ?? ['?']);
  if (!data || !parameters) throw new Refusal('damaged');
  if (textField(sealed, 'mCipher') !== 'AES/GCM/NoPadding') throw new Refusal('unsupported-encryption');
  return openGcm({ key, iv: nonceIn(parameters), data }, utf8(textIn(sealed, 'mToken')));
}

async function masterKey(kept: unknown, password: string): Promise<Bytes> {
  const salt = fromSignedBytes(listField(kept, 'mSalt') ?? ['?']);
  if (!salt) throw new Refusal('damaged');
  const hash = /^PBKDF2withHmacSHA(1|256|512)$/i.exec(textIn(kept, 'mAlgorithm'))?.[1];
  if (!hash) throw new Refusal('unsupported-encryption');
  const master = await open(await pbkdf2(`SHA-${hash as '1' | '256' | '512'}`, password, salt, numberIn(kept, 'mIterations')), field(kept, 'mEncryptedKey'));
  if (!master) throw new Refusal('wrong-password');
  return master;
}

export const read: Read = async (file, { password }) => {
  const map = javaMap(file.bytes);
  const master = await masterKey(jsonFrom(map.get('masterKey')), password);
  const gathered = gather('freeotp');
  for (const [id, text] of map) {
    if (!id.endsWith(TOKEN)) continue;
    const token = jsonFrom(text);
    const sealed = jsonFrom(textField(jsonFrom(map.get(id.slice(0, -TOKEN.length))), 'key'));
    const names = { issuer: textField(token, 'issuerAlt') || textField(token, 'issuerExt') || textField(token, 'issuerInt'), account: textField(token, 'labelAlt') || textField(token, 'label') };
    const secret = sealed === undefined ? undefined : await open(master, sealed);
    if (!secret) gathered.take({ problem: 'not-decrypted' }, names);
    else {
      gathered.add({
        ...names, secret, type: field(token, 'type') ?? '?', digits: field(token, 'digits'), period: field(token, 'period'), counter: field(token, 'counter'),
        // Some tokens name the algorithm only as the key's.
        algorithm: field(token, 'algo') ?? textField(sealed, 'mToken'),
      });
    }
  }
  return gathered.done();
};

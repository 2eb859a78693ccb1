/** What `openssl enc` and CryptoJS write for a passphrase: "Salted__", a salt, AES-256-CBC under a key of one round of MD5. */
import { openCbc } from './aes';
import type { Bytes } from './bytes';
import { fromBase64, fromUtf8, concat, startsWith, utf8 } from './bytes';

const MARK = 'Salted__';
const HEADER_BYTES = 16;

/** Key and initialisation vector by OpenSSL's EVP_BytesToKey with MD5 and one iteration. */
async function keyAndIv(password: Bytes, salt: Bytes): Promise<Bytes> {
  const { md5 } = await import('@noble/hashes/legacy.js');
  let block: Uint8Array = new Uint8Array(0);
  let all = new Uint8Array(0);
  while (all.length < 48) {
    block = md5(concat(block, password, salt));
    all = concat(all, block);
  }
  return all;
}

/** Bytes behind base64 of that form; undefined where the passphrase is wrong (most often) or the text is not of that form. */
export async function openSalted(text: string, passphrase: string): Promise<Bytes | undefined> {
  const bytes = fromBase64(text);
  if (!bytes || !startsWith(bytes, MARK) || bytes.length < HEADER_BYTES + 16) return undefined;
  const derived = await keyAndIv(utf8(passphrase), bytes.slice(8, HEADER_BYTES));
  return openCbc({ key: derived.slice(0, 32), iv: derived.slice(32, 48), data: bytes.slice(HEADER_BYTES) });
}

/** The same as text; a wrong passphrase that by chance leaves valid padding almost never leaves valid UTF-8 too. */
export async function openSaltedText(text: string, passphrase: string): Promise<string | undefined> {
  const bytes = await openSalted(text, passphrase);
  return bytes && fromUtf8(bytes);
}

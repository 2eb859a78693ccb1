/**
 * TOTP Authenticator (BinaryBoot): base64 of AES-256-CBC under SHA-256 of the password, with an initialisation vector of zeros. Inside is a
 * list in JSON with something around it and with its quotation marks escaped.
 */
import { openCbc, sha256 } from './lib/aes';
import { fromHex, fromUtf8, utf8 } from './lib/bytes';
import { base64In } from './lib/content';
import { gather } from './lib/gather';
import { parseJson } from './lib/json';
import { field, textField } from './lib/loose';
import { Refusal, type Read } from './types';

function listIn(text: string): readonly unknown[] | undefined {
  const list = text.slice(text.indexOf('['), text.lastIndexOf(']') + 1);
  const read = [list, list.replaceAll('\\"', '"')].map(parseJson).find((json) => 'value' in json);
  return read && 'value' in read && Array.isArray(read.value) ? read.value : undefined;
}

export const read: Read = async (file, { password }) => {
  const opened = await openCbc({ key: await sha256(utf8(password)), iv: new Uint8Array(16), data: base64In(file.text?.trim()) });
  const text = opened && fromUtf8(opened);
  const list = text === undefined ? undefined : listIn(text);
  if (!list) throw new Refusal('wrong-password');
  const gathered = gather('totp-authenticator');
  for (const item of list) {
    const issuer = textField(item, 'issuer');
    const isHex = Number(field(item, 'base') ?? 16) === 16;
    gathered.add({
      issuer: issuer === 'Unknown' ? '' : issuer, account: field(item, 'name'), digits: field(item, 'digits'), period: field(item, 'period'),
      secret: isHex ? fromHex(textField(item, 'key') ?? '') ?? '-' : field(item, 'key'),
    });
  }
  return gathered.done();
};

/**
 * 2FAS, schema versions 1 to 4. Version 1 knows only TOTP with the usual parameters, 2 has parameters but no types, 3 and 4 have types.
 * Encrypted: `ciphertext:salt:nonce` in base64, AES-256-GCM under PBKDF2; `reference` is a constant, encrypted to check the password.
 */
import { openGcm } from './lib/aes';
import { base64In, jsonIn, jsonOf, listIn, listOf } from './lib/content';
import { gather } from './lib/gather';
import { pbkdf2 } from './lib/kdf';
import { field, textField } from './lib/loose';
import type { Bytes } from './lib/bytes';
import { withoutIssuer } from './otpauth';
import { Refusal, type Read } from './types';

const ITERATIONS = 10_000;

async function open(triple: string, password: string): Promise<Bytes | undefined> {
  const [data, salt, iv] = triple.split(':').map((part) => base64In(part));
  if (!data || !salt || !iv) throw new Refusal('damaged');
  return openGcm({ key: await pbkdf2('SHA-256', password, salt, ITERATIONS), iv, data });
}

async function servicesBehind(root: unknown, sealed: string, password: string): Promise<readonly unknown[]> {
  const opened = await open(sealed, password);
  if (!opened) {
    const reference = textField(root, 'reference');
    throw new Refusal(reference && await open(reference, password) ? 'damaged' : 'wrong-password');
  }
  return listOf(jsonIn(opened));
}

export const read: Read = async (file, { password }) => {
  const root = jsonOf(file);
  const sealed = textField(root, 'servicesEncrypted');
  const gathered = gather('2fas');
  for (const service of sealed ? await servicesBehind(root, sealed, password) : listIn(root, 'services')) {
    const otp = field(service, 'otp');
    const issuer = textField(otp, 'issuer') || textField(service, 'name') || '';
    gathered.add({
      type: field(otp, 'tokenType'), secret: field(service, 'secret'), issuer,
      // What the user typed over it, in preference to what the QR code said.
      account: textField(otp, 'account') || withoutIssuer(textField(otp, 'label') ?? '', issuer),
      algorithm: field(otp, 'algorithm'), digits: field(otp, 'digits'), period: field(otp, 'period'), counter: field(otp, 'counter'),
    });
  }
  return gathered.done();
};

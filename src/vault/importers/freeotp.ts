/** FreeOTP+ (JSON) and FreeOTP 1 (the same tokens in Android's preferences). A HOTP token keeps the counter of the code last shown. */
import type { BackupFile } from './lib/backup-file';
import { fromSignedBytes } from './lib/bytes';
import { jsonOf, listIn } from './lib/content';
import { gather } from './lib/gather';
import { parseJson } from './lib/json';
import { asObject, field, listField, textField } from './lib/loose';
import { preferences } from './lib/preferences';
import { Refusal, type Read } from './types';

function tokensIn(file: BackupFile): readonly unknown[] {
  if (file.json) return listIn(jsonOf(file), 'tokens');
  const values = preferences(file.text ?? '').map(({ text }) => parseJson(text));
  // The list of their order is the only other thing there.
  return values.flatMap((json) => ('value' in json && asObject(json.value) ? [json.value] : []));
}

/** What the user typed over a name comes before what the QR code said: the label's prefix, then the parameter. */
const issuerOf = (token: unknown): string => textField(token, 'issuerAlt') || textField(token, 'issuerExt') || textField(token, 'issuerInt') || '';

export const read: Read = async (file) => {
  const tokens = tokensIn(file);
  if (!tokens.length) throw new Refusal('empty');
  const gathered = gather(file.json ? 'freeotp-plus' : 'freeotp');
  for (const token of tokens) {
    const issuer = issuerOf(token);
    const type = textField(token, 'type')?.toLowerCase();
    const secret = listField(token, 'secret');
    const shown = field(token, 'counter');
    gathered.add({
      // It has no type of its own for Steam and goes by the name.
      type: type === 'totp' && issuer === 'Steam' ? 'steam' : type ?? '?',
      secret: secret ? fromSignedBytes(secret) ?? '-' : field(token, 'secret'), issuer, account: textField(token, 'labelAlt') || textField(token, 'label'),
      algorithm: field(token, 'algo'), digits: field(token, 'digits'), period: field(token, 'period'), counter: typeof shown === 'number' ? shown + 1 : shown,
    });
  }
  return gathered.done();
};

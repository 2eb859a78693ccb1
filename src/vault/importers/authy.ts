/** Authy's tokens of other services, as copied off a rooted phone while its backup password was not set: SHA1, 30 seconds. */
import { listOf } from './lib/content';
import { gather } from './lib/gather';
import { parseJson } from './lib/json';
import { field, textField } from './lib/loose';
import { preferences } from './lib/preferences';
import { withoutIssuer } from './otpauth';
import { Refusal, type Read } from './types';

const KEY = 'com.authy.storage.tokens.authenticator.key';

export const read: Read = async (file) => {
  const kept = preferences(file.text ?? '').find(({ name }) => name === KEY);
  const json = kept && parseJson(kept.text);
  if (!json || 'failure' in json) throw new Refusal('damaged');
  const gathered = gather('authy');
  for (const token of listOf(json.value)) {
    const name = textField(token, 'name') ?? textField(token, 'originalName') ?? '';
    const issuer = textField(token, 'originalIssuer') || /^([^:]+):/.exec(textField(token, 'originalName') ?? '')?.[1] || '';
    gathered.add({ issuer, account: withoutIssuer(name, issuer), secret: field(token, 'decryptedSecret'), digits: field(token, 'digits') });
  }
  return gathered.done();
};

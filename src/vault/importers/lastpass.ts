/** LastPass Authenticator's transfer file: TOTP only, all parameters given. */
import { jsonOf, listIn } from './lib/content';
import { gather } from './lib/gather';
import { field, textField } from './lib/loose';
import type { Read } from './types';

export const read: Read = async (file) => {
  const gathered = gather('lastpass');
  for (const account of listIn(jsonOf(file), 'accounts')) {
    gathered.add({
      secret: field(account, 'secret'), issuer: textField(account, 'issuerName') ?? field(account, 'originalIssuerName'), account: textField(account, 'userName') ?? field(account, 'originalUserName'),
      algorithm: field(account, 'algorithm'), digits: field(account, 'digits'), period: field(account, 'timeStep'),
    });
  }
  return gathered.done();
};

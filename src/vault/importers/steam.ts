/** Steam's own files: the mobile app's list of accounts, or one account as desktop programs keep it. The secret is base64. */
import { fromBase64 } from './lib/bytes';
import { jsonOf } from './lib/content';
import { gather } from './lib/gather';
import { asObject, field, textField } from './lib/loose';
import type { Read } from './types';

export const read: Read = async (file) => {
  const root = jsonOf(file);
  const accounts = asObject(field(root, 'accounts'));
  const gathered = gather('steam');
  for (const account of accounts ? Object.values(accounts) : [root]) {
    const secret = textField(account, 'shared_secret');
    gathered.add({ type: 'steam', issuer: 'Steam', account: field(account, 'account_name'), secret: secret === undefined ? undefined : fromBase64(secret) ?? '-' });
  }
  return gathered.done();
};

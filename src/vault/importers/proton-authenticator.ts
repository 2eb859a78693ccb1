/** Proton Authenticator's export, version 1: links in JSON; encrypted, the same JSON as nonce, ciphertext and tag under Argon2id. */
import { openGcm } from './lib/aes';
import type { BackupFile } from './lib/backup-file';
import { utf8 } from './lib/bytes';
import { base64In, jsonBehindPassword, jsonOf, listIn, textIn } from './lib/content';
import { MOST_NOTE } from '../entry';
import { named } from './lib/entry-from';
import { gather } from './lib/gather';
import { argon2id } from './lib/kdf';
import { field, textField } from './lib/loose';
import { cleanNote } from './lib/names';
import { readLink } from './otpauth';
import type { Read, ReadOptions } from './types';

const COST = { memoryKiB: 19_456, passes: 2, lanes: 1 };
const NONCE_BYTES = 12;
const ADDITIONAL_DATA = 'proton.authenticator.export.v1';

async function exportIn(file: BackupFile, { password, allowMemoryMiB }: ReadOptions): Promise<unknown> {
  const root = jsonOf(file);
  if (textField(root, 'content') === undefined) return root;
  const key = await argon2id(password, base64In(textIn(root, 'salt')), COST, allowMemoryMiB);
  const sealed = base64In(textIn(root, 'content'));
  return jsonBehindPassword(await openGcm({ key, iv: sealed.slice(0, NONCE_BYTES), data: sealed.slice(NONCE_BYTES) }, utf8(ADDITIONAL_DATA)));
}

export const read: Read = async (file, options) => {
  const gathered = gather('proton-authenticator');
  for (const item of listIn(await exportIn(file, options), 'entries')) {
    const content = field(item, 'content');
    const name = textField(content, 'name') ?? '';
    const link = readLink(textField(content, 'uri') ?? '');
    if ('problem' in link) gathered.take(link, { account: name });
    else {
      const entry = named(link.entry, link.entry.issuer, link.entry.account || name);
      gathered.take({ entry: { ...entry, note: cleanNote(field(item, 'note'), MOST_NOTE) } }, entry);
    }
  }
  return gathered.done();
};

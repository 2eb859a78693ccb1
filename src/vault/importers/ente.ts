/**
 * Ente Auth's encrypted export, version 1 (https://github.com/ente-io/ente/blob/main/auth/docs): Argon2id as libsodium does it, one message of
 * its secret stream; inside is the plain export, a list of links.
 */
import { fromUtf8 } from './lib/bytes';
import { base64In, jsonOf, numberIn, textIn } from './lib/content';
import { argon2id } from './lib/kdf';
import { field } from './lib/loose';
import { openFirstMessage } from './lib/secretstream';
import { Refusal, type Read } from './types';
import { entriesOfLinks } from './uri-list';

export const read: Read = async (file, { password, allowMemoryMiB }) => {
  const root = jsonOf(file);
  const kdf = field(root, 'kdfParams');
  const cost = { memoryKiB: Math.floor(numberIn(kdf, 'memLimit') / 1024), passes: numberIn(kdf, 'opsLimit'), lanes: 1 };
  const key = await argon2id(password, base64In(textIn(kdf, 'salt')), cost, allowMemoryMiB);
  const opened = openFirstMessage(key, base64In(textIn(root, 'encryptionNonce')), base64In(textIn(root, 'encryptedData')));
  if (!opened) throw new Refusal('wrong-password');
  const text = fromUtf8(opened);
  if (text === undefined) throw new Refusal('damaged');
  return entriesOfLinks('ente', text);
};

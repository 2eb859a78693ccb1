/**
 * Aegis (https://github.com/beemdevelopment/Aegis/blob/master/docs/vault.md): file version 1, database versions 1 to 3. A random master key
 * encrypts the database; each password slot holds that key, encrypted under scrypt of the password.
 */
import { openGcm } from './lib/aes';
import { concat, type Bytes } from './lib/bytes';
import { base64In, hexIn, jsonIn, jsonOf, listIn, numberIn } from './lib/content';
import { gather } from './lib/gather';
import { MOST_SCRYPT_WORK, scrypt } from './lib/kdf';
import { field, numberField, textField } from './lib/loose';
import { Refusal, type Imported, type Read, type ReadOptions } from './types';

const NEWEST_DATABASE = 3;
const PASSWORD_SLOT = 1;

/** AES-256-GCM with the tag kept beside, as `{nonce, tag}`. */
const open = (key: Bytes, data: Bytes, parameters: unknown): Promise<Bytes | undefined> =>
  openGcm({ key, iv: hexIn(parameters, 'nonce'), data: concat(data, hexIn(parameters, 'tag')) });

async function masterKey(slots: readonly unknown[], { password, allowMemoryMiB }: ReadOptions): Promise<Bytes> {
  // One slot, or two where backups have a password of their own; nothing forbids more.
  const costly = slots.filter((each) => numberField(each, 'type') === PASSWORD_SLOT)
    .map((slot) => ({ slot, cost: { N: numberIn(slot, 'n'), r: numberIn(slot, 'r'), p: numberIn(slot, 'p') } }));
  if (costly.reduce((work, { cost: { N, r, p } }) => work + N * r * p, 0) > MOST_SCRYPT_WORK) throw new Refusal('too-costly');
  for (const { slot, cost } of costly) {
    const key = await scrypt(password, hexIn(slot, 'salt'), cost, allowMemoryMiB);
    const master = await open(key, hexIn(slot, 'key'), field(slot, 'key_params'));
    if (master) return master;
  }
  throw new Refusal('wrong-password');
}

function entriesOf(database: unknown): Imported {
  const version = numberField(database, 'version') ?? 1;
  if (version > NEWEST_DATABASE) throw new Refusal('unsupported-version', { version: String(version) });
  const gathered = gather('aegis');
  for (const entry of listIn(database, 'entries')) {
    const info = field(entry, 'info');
    gathered.add({
      type: field(entry, 'type') ?? '?', issuer: field(entry, 'issuer'), account: field(entry, 'name'), note: field(entry, 'note'),
      secret: field(info, 'secret'), algorithm: field(info, 'algo'), digits: field(info, 'digits'), period: field(info, 'period'), counter: field(info, 'counter'),
    });
  }
  return gathered.done();
}

export const read: Read = async (file, options) => {
  const root = jsonOf(file);
  const sealed = textField(root, 'db');
  if (sealed === undefined) return entriesOf(field(root, 'db'));
  const header = field(root, 'header');
  const master = await masterKey(listIn(header, 'slots'), options);
  const database = await open(master, base64In(sealed), field(header, 'params'));
  // The slot was opened, so the password is right.
  if (!database) throw new Refusal('damaged');
  return entriesOf(jsonIn(database));
};

/**
 * Bitwarden's exports: JSON (plain, or encrypted with a password of its own), CSV, and the zip that has the JSON beside attachments.
 * Password-protected: https://bitwarden.com/help/encrypted-export; the salt is used as its text, undecoded, and hashed for Argon2id.
 */
import { hkdfExpand, macHolds, openCbc, sha256 } from './lib/aes';
import type { BackupFile } from './lib/backup-file';
import { fromUtf8, concat, utf8, type Bytes } from './lib/bytes';
import { base64In, jsonIn, jsonOf, listIn, numberIn, textIn } from './lib/content';
import { entryFrom, named } from './lib/entry-from';
import { gather } from './lib/gather';
import { hostsOf } from './lib/hosts';
import { argon2id, pbkdf2 } from './lib/kdf';
import { asObject, field, listField, numberField, textField } from './lib/loose';
import { unzip } from './lib/zip';
import { MEMBER } from './marks-bytes';
import { readLink } from './otpauth';
import { Refusal, type Imported, type Read, type ReadOptions } from './types';

interface Item { name: string; username: string; totp: string; uris: readonly unknown[]; trashed: boolean }

async function masterKey(root: unknown, { password, allowMemoryMiB }: ReadOptions): Promise<Bytes> {
  const salt = utf8(textIn(root, 'salt'));
  const iterations = numberIn(root, 'kdfIterations');
  switch (field(root, 'kdfType')) {
    case 0: return pbkdf2('SHA-256', password, salt, iterations);
    case 1: return argon2id(password, await sha256(salt), { memoryKiB: numberIn(root, 'kdfMemory') * 1024, passes: iterations, lanes: numberIn(root, 'kdfParallelism') }, allowMemoryMiB);
    default: throw new Refusal('unsupported-encryption');
  }
}

/** An "EncString" of type 2: `2.iv|ciphertext|mac`, AES-256-CBC and HMAC-SHA256. Undefined where the key is another. */
async function open(master: Bytes, text: string): Promise<Bytes | undefined> {
  const [, iv, data, mac] = /^2\.([^|]*)\|([^|]*)\|([^|]*)$/.exec(text)?.map((part, i) => (i ? base64In(part) : undefined)) ?? [];
  if (!iv || !data || !mac) throw new Refusal(/^\d+\./.test(text) ? 'unsupported-encryption' : 'damaged');
  const [key, macKey] = [await hkdfExpand(master, 'enc'), await hkdfExpand(master, 'mac')];
  return await macHolds(macKey, concat(iv, data), mac) ? openCbc({ key, iv, data }) : undefined;
}

async function vaultBehind(root: unknown, options: ReadOptions): Promise<unknown> {
  const master = await masterKey(root, options);
  const check = textField(root, 'encKeyValidation_DO_NOT_EDIT');
  if (check !== undefined && !await open(master, check)) throw new Refusal('wrong-password');
  const opened = await open(master, textIn(root, 'data'));
  if (!opened) throw new Refusal(check === undefined ? 'wrong-password' : 'damaged');
  return jsonIn(opened);
}

/** Sites of the login, unless the user set them to never match, or to match by a pattern. */
function sitesOf(login: unknown): unknown[] {
  const [pattern, never] = [4, 5];
  const uris = (listField(login, 'uris') ?? []).filter((each) => ![pattern, never].includes(numberField(each, 'match') ?? 0));
  return uris.map((each) => field(each, 'uri'));
}

const itemsIn = (vault: unknown): Item[] => listIn(vault, 'items').filter((item) => asObject(field(item, 'login'))).map((item) => {
  const login = field(item, 'login');
  return {
    name: textField(item, 'name') ?? '', username: textField(login, 'username') ?? '', totp: textField(login, 'totp') ?? '', uris: sitesOf(login),
    trashed: typeof field(item, 'deletedDate') === 'string',
  };
});

/** Characters of a CSV: its reader slows down where quotation marks make no sense. */
const MOST_CSV = 4 * 1024 * 1024;

async function itemsInCsv(text: string): Promise<Item[]> {
  if (text.length > MOST_CSV) throw new Refusal('too-large');
  const { default: papa } = await import('papaparse');
  const [header = [], ...rows] = papa.parse<string[]>(text, { skipEmptyLines: 'greedy' }).data;
  const [name, username, totp, site] = ['name', 'login_username', 'login_totp', 'login_uri'].map((column) => header.indexOf(column)) as [number, number, number, number];
  return rows.map((row) => ({ name: row[name] ?? '', username: row[username] ?? '', totp: row[totp] ?? '', uris: (row[site] ?? '').split(','), trashed: false }));
}

/** A link, or the bare secret of a TOTP; names that a link lacks come from the item. Items without a code are no concern of ours. */
function entriesOf(items: readonly Item[]): Imported {
  const gathered = gather('bitwarden');
  for (const { name, username, totp, uris, trashed } of items) {
    if (!totp.trim()) continue;
    const names = { issuer: name, account: username };
    const read = totp.includes('://') ? readLink(totp) : entryFrom({ ...names, secret: totp });
    const more = { hosts: hostsOf(uris), trashed };
    if ('problem' in read) gathered.take(read, names, more);
    else {
      const { issuer, account } = read.entry;
      gathered.take({ entry: named(read.entry, issuer || name, account || username || (issuer && issuer !== name ? name : '')) }, names, more);
    }
  }
  return gathered.done();
}

async function jsonFrom(file: BackupFile, password: string): Promise<unknown> {
  return file.zip ? jsonIn(await unzip(file.bytes, MEMBER.bitwarden, password)) : jsonOf(file);
}

export const read: Read = async (file, options) => {
  if (!file.json && !file.zip) return entriesOf(await itemsInCsv(file.text ?? fromUtf8(file.bytes) ?? ''));
  const root = await jsonFrom(file, options.password);
  if (field(root, 'encrypted') !== true) return entriesOf(itemsIn(root));
  if (field(root, 'passwordProtected') !== true) throw new Refusal('needs-account');
  if (!options.password) throw new Refusal('needs-password');
  return entriesOf(itemsIn(await vaultBehind(root, options)));
};

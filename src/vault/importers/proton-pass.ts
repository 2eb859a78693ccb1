/**
 * Proton Pass's export: `data.json`, by itself or in a zip. A login has its code in `totpUri`; any item may have more in extra fields and in
 * sections of its own. A code is a link or a bare secret.
 */
import type { BackupFile } from './lib/backup-file';
import { jsonIn, jsonOf } from './lib/content';
import { entryFrom, named } from './lib/entry-from';
import { gather, type Gather } from './lib/gather';
import { hostsOf } from './lib/hosts';
import { asObject, field, listField, textField } from './lib/loose';
import { unzip } from './lib/zip';
import { MEMBER } from './marks-bytes';
import { readLink } from './otpauth';
import { Refusal, type Read } from './types';

const TRASHED = 2;

interface Code { totp: string; /** Of an extra field. */ label: string }

const extraCodes = (fields: readonly unknown[] | undefined): Code[] => (fields ?? [])
  .filter((each) => textField(each, 'type') === 'totp')
  .map((each) => ({ totp: textField(field(each, 'data'), 'totpUri') ?? '', label: textField(each, 'fieldName') ?? '' }));

function codesOf(data: unknown): Code[] {
  const content = field(data, 'content');
  return [
    { totp: textField(content, 'totpUri') ?? '', label: '' },
    ...extraCodes(listField(data, 'extraFields')),
    ...(listField(content, 'sections') ?? []).flatMap((section) => extraCodes(listField(section, 'sectionFields'))),
  ].filter(({ totp }) => totp.trim());
}

function addItem(gathered: Gather, item: unknown): void {
  const data = field(item, 'data');
  const content = field(data, 'content');
  const name = textField(field(data, 'metadata'), 'name') ?? '';
  const user = textField(content, 'itemUsername') || textField(content, 'itemEmail') || textField(content, 'username') || '';
  const hosts = hostsOf(listField(content, 'urls') ?? []);
  for (const { totp, label } of codesOf(data)) {
    const names = { issuer: name, account: label || user };
    const read = totp.includes('://') ? readLink(totp) : entryFrom({ ...names, secret: totp });
    const more = { hosts, trashed: field(item, 'state') === TRASHED };
    if ('problem' in read) gathered.take(read, names, more);
    else gathered.take({ entry: named(read.entry, read.entry.issuer || name, read.entry.account || names.account) }, names, more);
  }
}

const jsonFrom = async (file: BackupFile, password: string): Promise<unknown> =>
  (file.zip ? jsonIn(await unzip(file.bytes, MEMBER.protonPass, password)) : jsonOf(file));

export const read: Read = async (file, { password }) => {
  const vaults = asObject(field(await jsonFrom(file, password), 'vaults'));
  if (!vaults) throw new Refusal('damaged');
  const gathered = gather('proton-pass');
  for (const vault of Object.values(vaults)) for (const item of listField(vault, 'items') ?? []) addItem(gathered, item);
  return gathered.done();
};

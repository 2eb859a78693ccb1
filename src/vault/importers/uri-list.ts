/**
 * Lists of links, one a line, among other lines that are passed over: the plain exports of Ente Auth, Aegis, Authenticator.cc and many
 * others, Google's export, and (in a zip) those of WinAuth and Authenticator Plus.
 */
import { MOST_NOTE } from '../entry';
import type { BackupFile } from './lib/backup-file';
import { fromUtf8 } from './lib/bytes';
import { gather, type Gather } from './lib/gather';
import { parseJson } from './lib/json';
import { field, textField } from './lib/loose';
import { cleanNote } from './lib/names';
import { unzip } from './lib/zip';
import { MEMBER, uriList } from './marks-bytes';
import { isMigration, readMigration } from './migration';
import { readLink } from './otpauth';
import { Refusal, type AppName, type Batch, type Imported, type Read } from './types';

const LINK = /^(otpauth(-migration)?|steam|motp):\/\//i;

/** Ente's settings of one code: whether it lies in the trash, and its note. */
function displayOf(codeDisplay: string | undefined): { trashed: boolean; note: string } {
  const json = codeDisplay ? parseJson(codeDisplay) : undefined;
  const value = json && 'value' in json ? json.value : undefined;
  return { trashed: field(value, 'trashed') === true, note: textField(value, 'note') ?? '' };
}

function addLink(gathered: Gather, line: string): undefined {
  const link = readLink(line);
  if ('problem' in link) return void gathered.take(link, link.names);
  const { trashed, note } = displayOf(link.extras.codeDisplay);
  gathered.take({ entry: { ...link.entry, note: cleanNote(note, MOST_NOTE) } }, link.entry, { trashed });
}

/** Adds what one of Google's links holds; undefined where it can't be read, which is noted. */
function addMigration(gathered: Gather, line: string): Batch | undefined {
  try {
    const part = readMigration(line);
    gathered.merge(part);
    return part.batch;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    gathered.take({ problem: 'damaged' }, {});
    return undefined;
  }
}

/** How many parts are there of exports that are not complete; undefined where all are. */
function partsOf(batches: readonly Batch[]): { have: number; of: number } | undefined {
  const open = new Map<string, { size: number; have: Set<number> }>();
  for (const { id, size, index } of batches) {
    const key = `${id} ${size}`;
    const batch = open.get(key) ?? { size, have: new Set() };
    batch.have.add(index);
    open.set(key, batch);
  }
  const incomplete = [...open.values()].filter(({ size, have }) => have.size < size);
  if (!incomplete.length) return undefined;
  return { have: incomplete.reduce((sum, { have }) => sum + have.size, 0), of: incomplete.reduce((sum, { size }) => sum + size, 0) };
}

/** The entries of every link in a text. Throws `empty` where there is none, and the link's own reason where the only one can't be read. */
export function entriesOfLinks(app: AppName, text: string): Imported {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trim()).filter((line) => LINK.test(line));
  const [only = ''] = lines;
  if (lines.length === 1 && isMigration(only)) return { ...readMigration(only), app };
  const gathered = gather(app);
  const batches: Batch[] = [];
  for (const line of lines) {
    const batch = isMigration(line) ? addMigration(gathered, line) : addLink(gathered, line);
    if (batch) batches.push(batch);
  }
  const parts = partsOf(batches);
  return { ...gathered.done(), ...(parts ? { parts } : {}) };
}

async function textOf({ bytes, text, zip }: BackupFile, password: string): Promise<{ app: AppName; text: string | undefined }> {
  if (!zip) return { app: 'uri-list', text };
  const isPlus = 'members' in zip && zip.members.some(({ name }) => MEMBER.authenticatorPlus.test(name));
  return { app: isPlus ? 'authenticator-plus' : 'winauth', text: fromUtf8(await unzip(bytes, isPlus ? MEMBER.authenticatorPlus : MEMBER.winAuth, password)) };
}

export const read: Read = async (file, { password }) => {
  const { app, text } = await textOf(file, password);
  if (text === undefined) throw new Refusal('damaged');
  const recognised = file.zip ? undefined : uriList(file);
  return entriesOfLinks(recognised?.app ?? app, text);
};

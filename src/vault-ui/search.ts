/** Finding an account by what people remember of it. */
import type { Entry } from '../vault/entry';

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/** The entries that have every word of `text` in issuer, account, host or note; those whose issuer begins with it first. */
export function search(entries: readonly Entry[], text: string): readonly Entry[] {
  const words = plain(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return entries;
  const begins: Entry[] = [];
  const others: Entry[] = [];
  for (const entry of entries) {
    const haystack = plain([entry.issuer, entry.account, ...entry.hosts, entry.note].join(' '));
    if (!words.every((word) => haystack.includes(word))) continue;
    (plain(entry.issuer).startsWith(words[0] ?? '') ? begins : others).push(entry);
  }
  return [...begins, ...others];
}

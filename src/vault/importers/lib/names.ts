/** Names out of files: shown as text, so that only what could disguise or break a line is taken out. */
import { MOST_NAME } from '../../entry';

/** C0 and C1 controls and line separators part words, so they become a space. */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const BREAKS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
/** Marks that turn the direction of text around (facts on vaults, 4), byte order marks, and halves of characters. */
const DISGUISES = /[\u202a-\u202e\u2066-\u2069\ufeff]|\p{Cs}/gu;

/** The first `most` UTF-16 units, a character never cut in half. */
const cut = (text: string, most: number): string => text.slice(0, most).replace(/[\ud800-\udbff]$/, '');

/** A name as entries keep it; '' for anything that is no text. */
export function cleanName(value: unknown, most = MOST_NAME): string {
  if (typeof value !== 'string') return '';
  return cut(value.slice(0, 16 * most).replace(BREAKS, ' ').replace(DISGUISES, '').trim(), most).trim();
}

/** A text of several lines, such as a note. */
export function cleanNote(value: unknown, most: number): string {
  if (typeof value !== 'string') return '';
  const lines = value.slice(0, 4 * most).split(/\r\n|\r|\n/);
  return cut(lines.map((line) => line.replace(BREAKS, ' ').replace(DISGUISES, '').trimEnd()).join('\n').trim(), most);
}

/** What our encrypted backup looks like from outside, before anything of it is read. */
import type { BackupFile } from '../importers/lib/backup-file';

const TITLE = 'mfa-setup-guide backup 1';
const isBase64 = (line: string): boolean => !/[^A-Za-z0-9+/=]/.test(line);
/** Characters of a seal or checksum: 32 bytes in base64. */
const DIGEST = 44;
/** The lines of a backup of this version: title, header, body, seal, checksum. Each as it is when it is whole, and while it is not. */
const LINES: readonly { whole: (line: string) => boolean; begun: (line: string) => boolean }[] = [
  { whole: (line) => line === TITLE, begun: (line) => TITLE.startsWith(line) },
  { whole: (line) => /^\{.*\}$/.test(line), begun: (line) => line === '' || line.startsWith('{') },
  { whole: (line) => line.length % 4 === 0 && isBase64(line), begun: isBase64 },
  { whole: (line) => line.length === DIGEST && isBase64(line), begun: (line) => line.length <= DIGEST && isBase64(line) },
  { whole: () => false, begun: (line) => line.length < DIGEST && isBase64(line) },
];

/** Whether the text begins like a backup of this version, fits as far as it goes, and ends before its end. */
export function isCutOff(text: string): boolean {
  const lines = asWritten(text).split('\n');
  const last = lines.pop() ?? '';
  return lines.every((line, index) => LINES[index]?.whole(line)) && LINES[lines.length]?.begun(last) === true;
}

/** The text of a file that may be ours. One wrong bit can make UTF-8 invalid; it should still be called damaged, not unknown. */
export const ownText = ({ bytes, text }: BackupFile): string => text ?? new TextDecoder('latin1').decode(bytes);

/** How far into a file is looked for what it is. */
const HEAD = 300;
/** Shorter beginnings of the first line are not called ours. */
const LEAST = 'mfa-setup-guide'.length;

/** By its first line, or by its second, should the first be what is damaged. */
export function isOurs({ bytes, text }: BackupFile): boolean {
  const head = (text?.slice(0, HEAD) ?? new TextDecoder('latin1').decode(bytes.subarray(0, HEAD))).replace(/^\ufeff?[ \t\r\n]*/, '');
  return head.startsWith(TITLE.slice(0, -2)) || /^[^\n]{1,40}\n\{"vault":"/.test(head) || (head.length >= LEAST && TITLE.startsWith(head));
}

/** Without what mail programs and editors do to a text file. */
export function asWritten(text: string): string {
  const lines = text.replace(/^\ufeff?[ \t\r\n]*/, '').replaceAll('\r\n', '\n');
  let end = lines.length;
  while (' \t\n'.includes(lines.charAt(end - 1)) && end > 0) end--;
  return lines.slice(0, end);
}

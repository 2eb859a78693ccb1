/**
 * CSV in pieces (RFC 4180, with any delimiter). Our own because rows must come while the file is still being read, in time that
 * grows with its length and nothing else: a quotation mark that is never closed costs one row, not the rest of the file.
 */

export interface CsvReader { push(text: string): void; end(): void }
export interface CsvHandlers {
  /** `line` counts from 1. */
  row(fields: string[], line: number): void;
  broken(line: number, text: string): void;
}

/** Longest field in quotation marks. One that is longer was never closed. */
const LONGEST_FIELD = 64 * 1024;

type Parsed = { fields: string[]; next: number; lines: number } | 'more' | 'broken';

export function csvReader(delimiter: string, handlers: CsvHandlers): CsvReader {
  let buffer = '';
  let line = 1;

  const drain = (final: boolean): void => {
    let at = 0;
    while (at < buffer.length) {
      const parsed = parseRow(buffer, at, delimiter, final);
      if (parsed === 'more') break;
      if (parsed === 'broken') {
        const end = buffer.indexOf('\n', at);
        const next = end < 0 ? buffer.length : end + 1;
        handlers.broken(line, buffer.slice(at, next).trimEnd());
        at = next;
        line++;
        continue;
      }
      const { fields, next, lines } = parsed;
      if (fields.length > 1 || fields[0] !== '') handlers.row(fields, line);
      at = next;
      line += lines;
    }
    buffer = buffer.slice(at);
  };
  return { push: (text) => { buffer += text; drain(false); }, end: () => { drain(true); buffer = ''; } };
}

/** One row from `start` on; `final`: nothing will follow. */
function parseRow(text: string, start: number, delimiter: string, final: boolean): Parsed {
  const fields: string[] = [];
  let lines = 1;
  for (let at = start; ;) {
    let value = '';
    if (text[at] === '"') {
      const quoted = parseQuoted(text, at, final);
      if (typeof quoted === 'string') return quoted;
      value = quoted.value;
      at = quoted.next;
      // What follows a closing mark ends the field; else the mark opened a field of a later row, and this one was never closed.
      if (at < text.length && !text.startsWith(delimiter, at) && text[at] !== '\n' && text[at] !== '\r') return 'broken';
      if (value.includes('\n')) lines += value.split('\n').length - 1;
    }
    const newline = text.indexOf('\n', at);
    if (newline < 0 && !final) return text.length - start > 16 * LONGEST_FIELD ? 'broken' : 'more';
    const rowEnd = newline < 0 ? text.length : newline;
    const comma = text.indexOf(delimiter, at);
    if (comma >= 0 && comma < rowEnd) {
      fields.push(value + text.slice(at, comma));
      at = comma + 1;
      continue;
    }
    fields.push(value + text.slice(at, text[rowEnd - 1] === '\r' && rowEnd > at ? rowEnd - 1 : rowEnd));
    return { fields, next: Math.min(rowEnd + 1, text.length), lines };
  }
}

function parseQuoted(text: string, start: number, final: boolean): { value: string; next: number } | 'more' | 'broken' {
  let value = '';
  for (let at = start + 1; ;) {
    const quote = text.indexOf('"', at);
    if ((quote < 0 ? text.length : quote) - start > LONGEST_FIELD) return 'broken';
    if (quote < 0) return final ? 'broken' : 'more';
    if (quote + 1 === text.length && !final) return 'more';
    if (text[quote + 1] !== '"') return { value: value + text.slice(at, quote), next: quote + 1 };
    value += text.slice(at, quote + 1);
    at = quote + 2;
  }
}

/** The delimiter of a header line: the one of `,` `;` and tab that is there most often. */
export function delimiterOf(header: string): string {
  const count = (mark: string): number => header.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

/** Reads Entra's report on who registered what, from a file's bytes as they come. Nothing is sent anywhere; nothing is dropped without a word. */
import { columnsIn, isEnough, partOf, type Part } from './columns';
import { csvReader, delimiterOf } from './csv';
import { jsonReader } from './json';
import { userFrom, type ReportUser, type RowFault, type Values } from './user';

/** A row that could not be read. `line`: of the file in CSV, the number of the object in JSON. */
export interface BrokenRow { line: number; why: RowFault; text: string }

export interface ReportReading {
  /** Grows while the file is read. */
  users: ReportUser[];
  /** The first `MOST_BROKEN` of them. */
  broken: BrokenRow[];
  brokenCount: number;
}

/** `columns`: the headings that were found instead. */
export type ReportProblem = { why: 'empty' } | { why: 'not-the-report'; columns: readonly string[] };

export interface Progress { reading: ReportReading; bytes: number }
export interface ReadOptions { onProgress?: (progress: Progress) => void | Promise<void>; signal?: AbortSignal }

/** More than anybody looks through. */
const MOST_BROKEN = 1000;
const EXCERPT = 120;
const MOST_COLUMNS_NAMED = 30;

/** Resolves when all is read. Rejects with the signal's reason when aborted. `onProgress` is called, and awaited, after each piece. */
export async function readReport(pieces: AsyncIterable<Uint8Array>, { onProgress, signal }: ReadOptions = {}): Promise<ReportReading | ReportProblem> {
  const reading: ReportReading = { users: [], broken: [], brokenCount: 0 };
  const seen = new Set<string>();
  const fail = (line: number, why: RowFault, text: string): void => {
    reading.brokenCount++;
    if (reading.broken.length < MOST_BROKEN) reading.broken.push({ line, why, text: text.slice(0, EXCERPT) });
  };
  const take = (values: Values, line: number, excerpt: () => string): void => {
    const user = userFrom(values);
    if (typeof user === 'string') return fail(line, user, excerpt());
    const key = user.upn.toLowerCase();
    if (seen.has(key)) return fail(line, 'duplicate', excerpt());
    seen.add(key);
    reading.users.push(user);
  };

  let decoder: TextDecoder | null = null;
  let head = '';
  let reader: (ReturnType<typeof csvReader> & { problem?: () => ReportProblem | null }) | null = null;
  const feed = (text: string, final: boolean): void => {
    if (reader) reader.push(text);
    else {
      head += text;
      const first = head.trimStart()[0];
      const lineEnd = head.trimStart().indexOf('\n');
      if (first === undefined || (first !== '{' && first !== '[' && lineEnd < 0 && !final && head.length < EXCERPT_OF_HEAD)) return;
      reader = first === '{' || first === '[' ? users(take, fail) : table(delimiterOf(head.trimStart().split('\n', 1)[0] ?? ''), take, fail);
      reader.push(head.trimStart());
    }
    if (final) reader?.end();
  };

  let bytes = 0;
  for await (const piece of pieces) {
    signal?.throwIfAborted();
    decoder ??= new TextDecoder(encodingOf(piece));
    feed(decoder.decode(piece, { stream: true }), false);
    bytes += piece.byteLength;
    await onProgress?.({ reading, bytes });
  }
  feed(decoder?.decode() ?? '', true);
  signal?.throwIfAborted();
  return (reader as { problem?: () => ReportProblem | null } | null)?.problem?.() ?? (reader ? reading : { why: 'empty' });
}

/** A header line that is longer is none. */
const EXCERPT_OF_HEAD = 64 * 1024;

/** Spreadsheets save CSV as UTF-16 too; both begin with a mark (RFC 2781, 3.2). */
const encodingOf = ([first, second]: Uint8Array): string => (first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8');

type Take = (values: Values, line: number, excerpt: () => string) => void;
type Fail = (line: number, why: RowFault, text: string) => void;

function table(delimiter: string, take: Take, fail: Fail) {
  let columns: Map<Part, number> | null = null;
  let width = 0;
  let problem: ReportProblem | null = null;
  const reader = csvReader(delimiter, {
    broken: (line, text) => { if (!problem) fail(line, 'not-closed', text); },
    row(fields, line) {
      if (problem) return;
      if (!columns) {
        columns = columnsIn(fields);
        // The last columns that matter may not be missing; those behind them may.
        width = Math.max(...columns.values(), 0) + 1;
        if (!isEnough(columns)) problem = { why: 'not-the-report', columns: fields.slice(0, MOST_COLUMNS_NAMED).map((field) => field.slice(0, EXCERPT)) };
        return;
      }
      const known = columns;
      if (fields.length < width) return fail(line, 'too-few-columns', fields.join(delimiter));
      take((part) => fields[known.get(part) ?? -1], line, () => fields.join(delimiter));
    },
  });
  return { ...reader, problem: (): ReportProblem | null => problem ?? (columns ? null : { why: 'empty' }) };
}

function users(take: Take, fail: Fail) {
  const names = new Map<string, Part | undefined>();
  let first: readonly string[] | null = null;
  let isReport = false;
  const reader = jsonReader({
    broken: (number, text) => { fail(number, 'not-json', text); },
    object(value, number) {
      const parts = new Map<Part, unknown>();
      for (const [key, one] of Object.entries(value)) {
        if (!names.has(key) && names.size < 1000) names.set(key, partOf(key));
        const part = names.get(key);
        if (part && !parts.has(part)) parts.set(part, one);
      }
      first ??= Object.keys(value);
      isReport ||= isEnough(parts);
      take((part) => parts.get(part), number, () => JSON.stringify(value));
    },
  });
  return { ...reader, problem: (): ReportProblem | null => (isReport ? null : first ? { why: 'not-the-report', columns: first.slice(0, MOST_COLUMNS_NAMED) } : { why: 'empty' }) };
}

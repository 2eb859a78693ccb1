/** Reads what the browser received as policy: leniently, so that one bad value never loses the rest (facts: C2). */
import type { Field, Fields, Leaf } from './field';
import { faultIn, type Malformed } from './forms';
import { schema, type Policy } from './schema';

export type Why = Malformed
  | 'not-a-text' | 'empty' | 'not-one-of' | 'not-a-number' | 'out-of-range' | 'not-a-switch' | 'not-a-list' | 'not-a-group' | 'too-many' | 'missing' | 'unknown-key';

/** `path` such as `services[2].link`. */
export interface Ignored { path: string; why: Why }

export interface PolicyReading {
  /** Everything that was good; groups and lists are always there. */
  policy: Policy;
  /** The browser gave a policy with at least one key. */
  received: boolean;
  /** Keys that came, good or not; a list is one key. */
  seen: readonly string[];
  /** What was left out, and why; for a missing key the path that is missing. */
  ignored: readonly Ignored[];
}

interface Report { seen: string[]; ignored: Ignored[] }

/** More would help nobody. */
const MOST_IGNORED = 200;
const LONGEST_KEY = 80;

/** Reads the managed storage. Never throws; a policy that is none is an empty one. */
export function readPolicy(managed: unknown): PolicyReading {
  const report: Report = { seen: [], ignored: [] };
  const policy = readGroup(schema.fields, isObject(managed) ? managed : {}, '', report) as Policy;
  return { policy, received: isObject(managed) && Object.keys(managed).length > 0, seen: report.seen, ignored: report.ignored.slice(0, MOST_IGNORED) };
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function readGroup(fields: Fields, value: Record<string, unknown>, path: string, report: Report): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(fields)) {
    const given = Object.hasOwn(value, key) ? value[key] : undefined;
    const read = readField(field, given ?? undefined, path ? `${path}.${key}` : key, report);
    if (read !== undefined) result[key] = read;
  }
  for (const key of Object.keys(value)) {
    if (Object.hasOwn(fields, key)) continue;
    const at = `${path ? `${path}.` : ''}${key.slice(0, LONGEST_KEY)}`;
    ignore(report, at, 'unknown-key');
    if (!path.includes('[')) report.seen.push(at);
  }
  return result;
}

/** Absent lists and groups are read as empty ones; a single value that is absent or bad is undefined. */
function readField(field: Field, value: unknown, path: string, report: Report): unknown {
  if (value !== undefined && field.kind !== 'group' && !path.includes('[')) report.seen.push(path);
  switch (field.kind) {
    case 'group': {
      const given = value === undefined ? {} : unpacked(value);
      if (isObject(given)) return readGroup(field.fields, given, path, report);
      report.seen.push(path);
      ignore(report, path, 'not-a-group');
      return readGroup(field.fields, {}, path, report);
    }
    case 'list': return value === undefined ? [] : readList(field, unpacked(value), path, report);
    default: {
      if (value === undefined) return undefined;
      const result = readLeaf(field, value);
      if ('value' in result) return result.value;
      ignore(report, path, result.why);
      return undefined;
    }
  }
}

function readList({ of, most }: Extract<Field, { kind: 'list' }>, value: unknown, path: string, report: Report): unknown[] {
  if (!Array.isArray(value)) {
    ignore(report, path, 'not-a-list');
    return [];
  }
  if (value.length > most) ignore(report, path, 'too-many');
  const entries: unknown[] = [];
  for (const [at, given] of (value as unknown[]).slice(0, most).entries()) {
    const here = `${path}[${at}]`;
    if (of.kind === 'group') {
      if (!isObject(given)) ignore(report, here, 'not-a-group');
      else {
        const read = readGroup(of.fields, given, here, report);
        const missing = of.needs.find((key) => read[key] === undefined || (Array.isArray(read[key]) && read[key].length === 0));
        if (missing === undefined) entries.push(read);
        else if (isNothing(given[missing])) ignore(report, `${here}.${missing}`, 'missing');
      }
      continue;
    }
    const result = readLeaf(of, given);
    if ('why' in result) ignore(report, here, result.why);
    else if (!entries.includes(result.value)) entries.push(result.value);
  }
  return entries;
}

// What is there and bad was reported by its own reason.
const isNothing = (value: unknown): boolean => value === undefined || value === null || (Array.isArray(value) && value.length === 0);

/** Tools that can hand over only texts (group policy, some device managers) write lists and groups as JSON. */
function unpacked(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}

function readLeaf(field: Leaf, value: unknown): { value: unknown } | { why: Why } {
  switch (field.kind) {
    case 'text': {
      if (typeof value !== 'string') return { why: 'not-a-text' };
      const text = value.trim();
      const why = text === '' ? 'empty' : faultIn(text, field.form);
      return why ? { why } : { value: text };
    }
    case 'choice': return field.of.includes(value as string) ? { value } : { why: 'not-one-of' };
    case 'number': {
      const number = typeof value === 'string' && /^-?\d{1,9}$/.test(value.trim()) ? Number(value) : value;
      if (typeof number !== 'number' || !Number.isInteger(number)) return { why: 'not-a-number' };
      return number >= field.min && number <= field.max ? { value: number } : { why: 'out-of-range' };
    }
    case 'switch': {
      if (value === true || value === 1 || value === 'true') return { value: true };
      return value === false || value === 0 || value === 'false' ? { value: false } : { why: 'not-a-switch' };
    }
  }
}

function ignore(report: Report, path: string, why: Why): void {
  if (report.ignored.length < MOST_IGNORED) report.ignored.push({ path, why });
}

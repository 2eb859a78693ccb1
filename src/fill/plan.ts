/** Which field is to hold which part of the code, also after a framework has put new elements in the place of the old ones. */
import { fieldIn, isLocked, read, roomOf } from './field';
import { fieldPath, findByPath } from './path';

export interface Plan {
  /** The fields as they are now, one per text; empty when the page has taken them away. */
  fields(): readonly Element[];
  /** Those that are still there, with their number; also when others are not. */
  left(): readonly (readonly [field: Element, at: number])[];
  /** What each field is to hold; together the code. */
  texts: readonly string[];
  view: Window;
}

export type NoPlan = 'no-field' | 'other-frame' | 'too-short' | 'wrong-count' | 'occupied';

/** Shares the code out over the boxes: all of it to one, one character each, or as `maxlength` says (two boxes of three). */
export function planFor(boxes: readonly Element[], code: string): Plan | NoPlan {
  const fields = boxes.map(fieldIn);
  const [first] = fields;
  const view = first?.ownerDocument.defaultView;
  if (!view || fields.some((field) => !field?.isConnected) || new Set(fields).size !== fields.length) return 'no-field';
  const known = fields as Element[];
  if (known.some((field) => field.ownerDocument !== first.ownerDocument)) return 'other-frame';
  const texts = shares(known, code);
  if (typeof texts === 'string') return texts;
  if (known.some((field) => isOccupied(field, code))) return 'occupied';
  const path = fieldPath(known);
  let latest: readonly Element[] = known;
  return {
    texts, view,
    fields: () => {
      if (latest.every((field) => field.isConnected)) return latest;
      const again = findByPath(view.document, path);
      if (again) latest = again;
      return again ?? [];
    },
    left: () => latest.map((field, at) => [field, at] as const).filter(([field]) => field.isConnected),
  };
}

function shares(fields: readonly Element[], code: string): string[] | 'too-short' | 'wrong-count' {
  const rooms = fields.map(roomOf);
  const room = rooms.reduce((sum, one) => sum + one, 0);
  if (room < code.length) return 'too-short';
  if (fields.length === 1) return [code];
  // Before what maxlength says: the first of single-character boxes often has room for all, so that a paste fits.
  if (fields.length === code.length) return [...code];
  if (room !== code.length) return fields.length < code.length && room === Infinity ? 'too-short' : 'wrong-count';
  let from = 0;
  return rooms.map((one) => code.slice(from, from += one));
}

/** The text of a single field as the code in it: masks and formats put spaces, dashes and fillers between the characters. */
const bare = (text: string): string => text.replace(/[\s\-–_·•.]/g, '');

/** Holds something that is no code, such as the name of an account: more likely the wrong field than an old code. */
function isOccupied(field: Element, code: string): boolean {
  return !(/^\d+$/.test(code) ? /^\d{0,10}$/ : /^[0-9A-Z]{0,10}$/i).test(bare(read(field)));
}

/** Whether every field holds its part. */
export function arrived({ fields, texts }: Plan): boolean {
  const now = fields();
  return now.length === texts.length && holds(now, texts);
}

/** Whether the first fields, as many as there are texts, hold them. */
export function holds(fields: readonly Element[], texts: readonly string[]): boolean {
  return texts.every((text, at) => {
    const field = fields[at];
    return field !== undefined && (fields.length === 1 ? bare(read(field)) : read(field).trim()) === text;
  });
}

/** Whether the page has taken all fields away, or emptied or locked them, as it does when it goes on with a full code. */
export function wentOn({ fields, left }: Plan): 'gone' | 'empty' | null {
  fields();
  const now = left().map(([field]) => field);
  if (now.length === 0) return 'gone';
  return now.every((field) => bare(read(field)) === '') || now.every(isLocked) ? 'empty' : null;
}

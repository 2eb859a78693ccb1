/** The one message that a fill script takes, and its answer. The digits are all of the vault that ever comes here. */
import { isFieldPath, type FieldPath } from './path';
import type { SubmitOutcome } from './submit';
import type { FillFailure } from './write';

export interface FillRequest {
  /** Four to ten digits, or the five characters of Steam Guard. */
  code: string;
  /** `location.host` of the document that the user's gesture was for. */
  host: string;
  /** The user chose that the code is also sent off on this site. */
  submit: boolean;
  /** The field that the user pointed at on this host, if ever. */
  path: FieldPath | null;
}

/** `wrong-host`: the document is another one's by now. `hidden-page`: nobody sees it. */
export type FillAnswer =
  | { ok: true; boxes: number; submit: SubmitOutcome | 'not-asked' }
  | { ok: false; why: FillFailure | 'wrong-host' | 'hidden-page' };

const keys = ['code', 'host', 'path', 'submit'];
const codes = /^\d{4,10}$|^[2-9B-Y]{5}$/;

/** The request in a message; null for messages that are for others, or not exactly of this shape. */
export function fillRequestIn(message: unknown): FillRequest | null {
  const request: unknown = (message as { fill?: unknown } | null | undefined)?.fill;
  if (typeof request !== 'object' || request === null || Object.keys(message as object).length !== 1) return null;
  if (Object.keys(request).sort().join() !== keys.join()) return null;
  const { code, host, submit, path } = request as Record<string, unknown>;
  const isOurs = typeof code === 'string' && codes.test(code) && typeof host === 'string' && host !== '' && typeof submit === 'boolean' && (path === null || isFieldPath(path));
  return isOurs ? (request as FillRequest) : null;
}

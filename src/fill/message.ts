/** What a fill script is given, and its answer. The digits are all of the vault that ever comes here. */
import type { FieldPath } from './path';
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

/** What a fill script does with a request: looks where it is, finds the field, writes, answers. Keeps nothing. */
import type { FillAnswer, FillRequest } from './message';
import { findByPath } from './path';
import { submitCode } from './submit';
import { writeCode } from './write';

/** The boxes of the code field on a page; empty if there is none. */
export type Find = (document: Document, url: URL) => readonly Element[];

/** Fills the document's code field: the one that the user once pointed at, or the one that `find` knows. */
export async function answerFill(request: FillRequest, document: Document, find: Find): Promise<FillAnswer> {
  const view = document.defaultView;
  // A sandboxed frame has a host in its address and yet no origin to bind a code to.
  if (!view || view.location.host !== request.host || view.origin === 'null') return { ok: false, why: 'wrong-host' };
  if (document.visibilityState !== 'visible') return { ok: false, why: 'hidden-page' };
  const boxes = (request.path && findByPath(document, request.path)) ?? find(document, new URL(view.location.href));
  if (boxes.some((box) => box.ownerDocument !== document)) return { ok: false, why: 'other-frame' };

  let went = false;
  const note = (): void => { went = true; };
  document.addEventListener('submit', note, { capture: true });
  const written = await writeCode(boxes, request.code);
  document.removeEventListener('submit', note, { capture: true });
  if (!written.ok) return written;
  const last = boxes.at(-1);
  if (!request.submit) return { ...written, submit: 'not-asked' };
  return { ...written, submit: last && !went ? await submitCode(last) : 'no-submit' };
}

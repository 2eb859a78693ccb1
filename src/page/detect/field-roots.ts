/** The trees of a page that can hold fields. */
import { frameDocument, type Root } from '../roots';
import { isStyled } from './seen';

/** Only elements of these names can have a shadow root, besides custom elements, whose names have a dash. */
const ELEMENTS = 12_000;

/** The document, then open shadow roots and drawn frames of its origin, in any depth. */
export function* fieldRoots(root: Root): Generator<Root> {
  yield root;
  for (const frame of root.querySelectorAll('iframe, frame')) {
    const inner = frameDocument(frame);
    if (inner?.body && isStyled(frame)) yield* fieldRoots(inner);
  }
  const all = root.querySelectorAll('*');
  const end = Math.min(all.length, ELEMENTS);
  for (let index = 0; index < end; index++) {
    const shadow = (all[index] as Element).shadowRoot;
    if (shadow) yield* fieldRoots(shadow);
  }
}

/** The trees that make up a page: the document, open shadow roots, and frames of the same origin. */
import { isDrawn } from './visible';

export type Root = Document | ShadowRoot;

/** Looking for shadow roots means touching every element; a page larger than this is searched only so far. */
const elementLimit = 5000;

/** Nested roots directly inside `root`, in document order. */
function* inside(root: Root): Generator<Root> {
  const all = root.querySelectorAll('*');
  const end = Math.min(all.length, elementLimit);
  for (let i = 0; i < end; i++) {
    const element = all[i] as Element;
    if (element.shadowRoot) yield element.shadowRoot;
    else if (element.tagName === 'IFRAME' || element.tagName === 'FRAME') {
      const inner = frameDocument(element);
      if (inner && isDrawn(element)) yield inner;
    }
  }
}

/** A frame's document, or nothing when it is of another origin. */
export function frameDocument(frame: Element): Document | undefined {
  try {
    return (frame as HTMLIFrameElement).contentDocument ?? undefined;
  } catch {
    return undefined;
  }
}

/** The document itself first, then what is nested in it. Lazy, so that most callers never pay for the search. */
export function* roots(document: Root): Generator<Root> {
  yield document;
  for (const nested of inside(document)) yield* roots(nested);
}

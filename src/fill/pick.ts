/** "Use this box": the user points at the field for the code, with the pointer or the keyboard, and the page learns nothing of it. */
import { allBoxes, boxesAt } from './group';
import { createRing } from './ring';

/** All that a page could take for an action of its user. Scrolling and moving to another window stay as they are. */
const SWALLOWED = [
  'pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout', 'pointerenter', 'pointerleave', 'mousedown', 'mouseup', 'mousemove', 'mouseover',
  'mouseout', 'mouseenter', 'mouseleave', 'click', 'dblclick', 'auxclick', 'contextmenu', 'touchstart', 'touchmove', 'touchend', 'dragstart', 'selectstart',
  'keydown', 'keypress', 'keyup', 'beforeinput',
] as const;

/**
 * Lets the user choose a field: hovering or Tab shows which, a click or Enter takes it, Escape ends it. Resolves to the boxes, or to null
 * when the user or `signal` ended it. Events that scripts made up are let through and mean nothing here. A listener that the page has
 * put on `window` for the capture phase before we came still sees the events; no script can be ahead of it.
 */
export function pickField(document: Document, signal: AbortSignal): Promise<Element[] | null> {
  const view = document.defaultView;
  if (!view || signal.aborted) return Promise.resolve(null);
  return new Promise((resolve) => {
    const mode = new AbortController();
    const draw = createRing(document, mode.signal);
    let pointed: Element[] | null = null;
    /** Decided by a key that is still down; its release is not the page's either. */
    let decided: { boxes: Element[] | null } | null = null;

    const end = (boxes: Element[] | null): void => { mode.abort(); resolve(boxes); };
    const point = (boxes: Element[] | null): void => { pointed = boxes; draw(boxes); };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') decided = { boxes: null };
      else if (event.key === 'Enter' && pointed) decided = { boxes: pointed };
      else if (event.key === 'Tab') point(beside(document, pointed, event.shiftKey ? -1 : 1));
    };
    const listener = (event: Event): void => {
      if (!event.isTrusted) return;
      event.stopImmediatePropagation();
      // A touch that is prevented never becomes a click.
      if (event.cancelable && !event.type.startsWith('touch')) event.preventDefault();
      const target = event.composedPath()[0];
      if (event.type === 'keydown' && !decided) onKey(event as KeyboardEvent);
      else if (event.type === 'keyup' && decided) end(decided.boxes);
      else if ((event.type === 'pointermove' || event.type === 'pointerdown') && isElement(target)) point(boxesAt(target));
      else if (event.type === 'click' && isElement(target)) {
        const boxes = boxesAt(target);
        if (boxes) end(boxes);
      }
    };
    for (const type of SWALLOWED) view.addEventListener(type, listener, { capture: true, passive: false, signal: mode.signal });
    for (const type of ['scroll', 'resize']) view.addEventListener(type, () => draw(pointed), { capture: true, passive: true, signal: mode.signal });
    // The release of the deciding key goes to another window when the user has left meanwhile.
    view.addEventListener('blur', () => { if (decided) end(decided.boxes); }, { signal: mode.signal });
    signal.addEventListener('abort', () => end(null), { once: true, signal: mode.signal });
  });
}

const isElement = (target: EventTarget | undefined): target is Element => (target as Node | undefined)?.nodeType === 1;

/** The next field in the page's order, around its end, brought into view. */
function beside(document: Document, pointed: readonly Element[] | null, by: 1 | -1): Element[] | null {
  const all = allBoxes(document);
  const at = all.findIndex(([first]) => first !== undefined && first === pointed?.[0]);
  const next = all.at(at === -1 ? (by === 1 ? 0 : -1) : (at + by) % all.length) ?? null;
  next?.[0]?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  return next;
}

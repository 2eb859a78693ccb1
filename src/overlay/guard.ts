import type { Guarded } from '../guide/world';

/**
 * Keeps focus traps and blocking dialogs of the page from taking our card away.
 *
 * Measured (facts on overlays, A5): Fluent's FocusTrapZone throws focus out of anything outside its dialog, and a blocking dialog
 * swallows clicks, both from window capture listeners. A guard that was registered before theirs (at document_start) can stop
 * those events for our card alone. Default actions (caret, focus) still happen.
 */
const GUARDED = ['focus', 'focusin', 'blur', 'focusout', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'click'] as const;

/** Registers the guard; `current` names the card's host and root while there is one. Ends with `signal`. */
export function guard(view: Window, current: () => Guarded | null, signal: AbortSignal): void {
  const listener = (event: Event): void => {
    const ours = current();
    if (!ours || !concerns(event, ours.host)) return;
    event.stopImmediatePropagation();
    // The click was stopped before it reached the card, so the card gets one of its own that never leaves its root.
    if (event.type === 'click' && event.isTrusted) passOn(event as MouseEvent, ours);
  };
  for (const type of GUARDED) view.addEventListener(type, listener, { capture: true, signal });
}

function passOn({ detail, clientX, clientY }: MouseEvent, { root, standIns, wasSeen, mayBeClicked }: Guarded): void {
  const target = innerTarget({ detail, clientX, clientY }, root);
  if (!target) return;
  const click = (): void => {
    const standIn = new MouseEvent('click', { bubbles: true, cancelable: true, composed: false });
    standIns.add(standIn);
    target.dispatchEvent(standIn);
  };
  const button = target.closest('button') ?? target;
  // A key press goes to what has the focus, and no page can lay anything over that.
  if (detail === 0 || wasSeen(button)) click();
  else void mayBeClicked(button).then((may) => { if (may) click(); });
}

function concerns(event: Event, host: Element): boolean {
  if (event.composedPath().includes(host)) return true;
  const leaving = event.type === 'blur' || event.type === 'focusout';
  return leaving && (event as FocusEvent).relatedTarget === host;
}

/** Outside a closed root an event only names the host; a key press has no place, so the focused element is meant. */
function innerTarget(event: Pick<MouseEvent, 'detail' | 'clientX' | 'clientY'>, root: ShadowRoot): Element | null {
  return event.detail === 0 ? root.activeElement : root.elementFromPoint(event.clientX, event.clientY);
}

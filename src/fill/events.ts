/**
 * The events that a page expects around a typed character. All are synthetic (`isTrusted` is false) and leave shadow roots
 * as real ones do. Each function returns false where the page prevented the default action, which then is not ours to do.
 */
import { activeOf, viewOf } from './field';

const passing = { bubbles: true, cancelable: true, composed: true };

type KeyEvent = 'keydown' | 'keypress' | 'keyup';

/** `key` is a character or `Backspace`. The old numeric properties are there because many components still read them. */
export function key(target: Element, type: KeyEvent, name: string): boolean {
  const view = viewOf(target);
  if (!view) return true;
  const isChar = name.length === 1;
  const code = isChar ? (/\d/.test(name) ? `Digit${name}` : `Key${name}`) : name;
  const number = isChar ? name.charCodeAt(0) : 8;
  const init = { ...passing, key: name, code, keyCode: number, which: number, charCode: type === 'keypress' ? number : 0 };
  return target.dispatchEvent(new view.KeyboardEvent(type, init));
}

export type InputType = 'insertText' | 'insertReplacementText' | 'deleteContentBackward';

/** `data` is null for deletions (UI Events, 2024). */
export function beforeInput(target: Element, inputType: InputType, data: string | null): boolean {
  const view = viewOf(target);
  return !view || target.dispatchEvent(new view.InputEvent('beforeinput', { ...passing, inputType, data }));
}

export function input(target: Element, inputType: InputType, data: string | null): void {
  const view = viewOf(target);
  if (view) target.dispatchEvent(new view.InputEvent('input', { bubbles: true, composed: true, inputType, data }));
}

/** Browsers fire it when a field loses the focus after typing; Knockout's `value` binding and many forms wait for it. */
export function change(target: Element): void {
  const view = viewOf(target);
  if (view) target.dispatchEvent(new view.Event('change', { bubbles: true }));
}

/**
 * A paste with `text` on a clipboard of its own; the user's clipboard is not touched. True where nobody took it, or where there is no
 * such event. Firefox (153) leaves `clipboardData` empty and has `data` and `dataType` in its place.
 */
export function paste(target: Element, text: string): boolean {
  const view = viewOf(target);
  if (!view?.ClipboardEvent) return true;
  const clipboardData = new view.DataTransfer();
  clipboardData.setData('text/plain', text);
  const init: ClipboardEventInit & { data: string; dataType: string } = { ...passing, clipboardData, data: text, dataType: 'text/plain' };
  return target.dispatchEvent(new view.ClipboardEvent('paste', init));
}

/** The field that the page was last told of, for a window that tells nothing itself. */
let told: Element | null = null;

/**
 * Focuses. A window without the focus, as while the toolbar's popup is open, moves the focus but tells nobody; components that
 * follow the focus to know their active box are then told by us.
 */
export function focusOn(field: Element): void {
  const view = viewOf(field);
  if (!view) return;
  (field as HTMLElement).focus();
  if (field.ownerDocument.hasFocus() || told === field || activeOf(field.ownerDocument) !== field) return;
  told = field;
  field.dispatchEvent(new view.FocusEvent('focus', { composed: true }));
  field.dispatchEvent(new view.FocusEvent('focusin', { bubbles: true, composed: true }));
}

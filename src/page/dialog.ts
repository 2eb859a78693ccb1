/** Which dialog is in front. What is behind it can't be used, so it is never a target. */
import { isVisible } from './visible';

const dialogs = 'dialog[open], [role="dialog"], [role="alertdialog"]';

function isModal(dialog: Element): boolean {
  if (dialog.getAttribute('aria-modal') === 'true') return true;
  // Fluent marks the wrapper or the inner part, depending on the version.
  if (dialog.querySelector('[aria-modal="true"]') || dialog.parentElement?.closest('[aria-modal="true"]')) return true;
  if (dialog.tagName !== 'DIALOG') return false;
  try {
    return dialog.matches(':modal');
  } catch {
    return true;
  }
}

/** Fluent's dialog element is a wrapper without a box; what it holds is fixed to the window. */
function isShown(dialog: Element): boolean {
  return isVisible(dialog) || [...dialog.querySelectorAll('h1, h2, h3, button, input')].some((part) => isVisible(part));
}

/** The modal dialog in front: the last visible one in document order, innermost when nested. */
export function topDialog(document: Document, isOurs?: (element: Element) => boolean): Element | undefined {
  const all = document.querySelectorAll(dialogs);
  for (let i = all.length - 1; i >= 0; i--) {
    const dialog = all[i] as Element;
    if (!isOurs?.(dialog) && isModal(dialog) && isShown(dialog)) return dialog;
  }
  return undefined;
}

/** Lists and menus that belong to the dialog but are drawn in a layer of their own after it (drop-down options). */
export function layersOver(document: Document, dialog: Element): Element[] {
  return [...document.querySelectorAll('[role="listbox"], [role="menu"]')].filter(
    (layer) => !dialog.contains(layer) && !(layer.compareDocumentPosition(dialog) & 4 /* FOLLOWING */) && isVisible(layer),
  );
}

import type { Guarded } from '../guide/world';

/**
 * Keeps the keyboard in the card when what had it is drawn away: the folded card, the other panel or the next step takes it.
 * Without this it falls to the page's body, from where Tab never comes back through the page's own dialog.
 *
 * Focus events cannot tell: the guard stops them on their way into the card. So keys are noted, and whatever the user does
 * elsewhere ends it: a field of the page must never lose the keyboard to a new step.
 */
export function keepFocus({ host, root }: Guarded, signal: AbortSignal): void {
  let last: Element | null = null;
  const note = (): void => { last = root.activeElement; };
  for (const type of ['keydown', 'keyup']) root.addEventListener(type, note, { capture: true, signal });
  const elsewhere = (event: Event): void => { if (event.target !== host) last = null; };
  for (const type of ['pointerdown', 'keydown']) document.addEventListener(type, elsewhere, { capture: true, signal });

  const redrawn = new MutationObserver(() => {
    if (!last || last.isConnected || root.activeElement) return;
    const next = root.querySelector<HTMLElement>('.pill, h2');
    last = next;
    next?.focus();
  });
  redrawn.observe(root, { childList: true, subtree: true });
  signal.addEventListener('abort', () => redrawn.disconnect(), { once: true });
}

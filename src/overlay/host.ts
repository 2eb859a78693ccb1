/**
 * The element that carries our card over the page: on <html> (Fluent's dialogs hide the children of <body> from assistive
 * technology), in the top layer, with a shadow root that the page's styles cannot reach. While the page has a native modal
 * dialog open, or an element in full screen, everything outside it is inert, so the host moves into it and back (facts on overlays, A5).
 */
import type { Guarded } from '../guide/world';
import { mayBeClicked, trackButtons } from './seen';

const STYLE = [
  'all: initial', 'position: fixed', 'inset: 0', 'width: 100vw', 'height: 100vh', 'margin: 0', 'padding: 0', 'border: 0',
  'background: transparent', 'overflow: visible', 'pointer-events: none', 'z-index: 2147483647', 'display: block', 'opacity: 1',
  'visibility: visible', 'color-scheme: light dark',
].map((rule) => `${rule} !important`).join(';');

/** More repairs than this within `PERIOD` ms mean that the page does not want us there. */
const REPAIRS = 5;
const PERIOD = 5000;

export interface OverlayHost extends Guarded {
  /** Puts the host where it can be seen and used; call it after every change of the page. */
  settle(): void;
  remove(): void;
  /** When the page last did something to the host that had to be mended, in ms of `performance.now`. */
  mendedAt(): number;
}

/** Creates the host. `gaveUp` is called once when the page keeps removing or changing it. */
export function createHost(document: Document, css: string, gaveUp: () => void, signal: AbortSignal): OverlayHost {
  const host = document.createElement('div');
  host.popover = 'manual';
  host.setAttribute('style', STYLE);
  host.setAttribute('data-mfa-setup-guide', '');
  // Open only in the builds that tests look into; a page has no business in it.
  const root = host.attachShadow({ mode: __OPEN_ROOT__ ? 'open' : 'closed' });
  const sheet = document.createElement('style');
  sheet.textContent = css;
  root.append(sheet);
  // The page's keyboard shortcuts must not fire while someone uses the card.
  for (const type of ['keydown', 'keyup', 'keypress', 'input', 'beforeinput', 'paste', 'copy', 'wheel']) {
    root.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }

  // A native dialog closes on this key wherever in it the focus is, and our card may sit inside one.
  root.addEventListener('keydown', (event) => { if ((event as KeyboardEvent).key === 'Escape') event.preventDefault(); }, { signal });

  let repairs: number[] = [];
  let over = false;
  const place = (): void => {
    const parent = inFront(document) ?? document.documentElement;
    if (host.parentNode !== parent) parent.append(host);
    if (!host.matches(':popover-open')) host.showPopover();
  };
  const repair = (): void => {
    if (over || signal.aborted) return;
    const now = performance.now();
    repairs = [...repairs.filter((at) => now - at < PERIOD), now];
    if (repairs.length > REPAIRS) {
      over = true;
      tampering.disconnect();
      host.remove();
      gaveUp();
      return;
    }
    if (host.getAttribute('style') !== STYLE) host.setAttribute('style', STYLE);
    for (const name of ['hidden', 'inert', 'aria-hidden', 'class']) host.removeAttribute(name);
    if (host.getAttribute('popover') !== 'manual') host.popover = 'manual';
    place();
    tampering.takeRecords();
  };
  const tampering = new MutationObserver(() => {
    const moved = !host.isConnected;
    if (moved || host.getAttribute('style') !== STYLE || host.getAttribute('popover') !== 'manual'
      || ['hidden', 'inert', 'aria-hidden', 'class'].some((name) => host.hasAttribute(name))) repair();
  });
  tampering.observe(host, { attributes: true });
  tampering.observe(document.documentElement, { childList: true });
  // `toggle` tells that somebody hid the popover, which no mutation does.
  host.addEventListener('toggle', (event) => { if (event.newState === 'closed' && host.isConnected) repair(); }, { signal });

  // What comes into the top layer after us lies over us. A page that goes on doing so does not want us there.
  const raise = (): void => {
    if (over) return;
    if (host.matches(':popover-open')) host.hidePopover();
    repair();
  };
  document.addEventListener('toggle', (event) => { if (event.target !== host && event.newState === 'open' && isPopover(event.target)) raise(); }, { capture: true, signal });
  document.addEventListener('fullscreenchange', raise, { signal });

  place();
  const remove = (): void => { over = true; tampering.disconnect(); host.remove(); };
  signal.addEventListener('abort', remove, { once: true });
  return {
    host, root, remove, mayBeClicked, wasSeen: trackButtons(root, signal), standIns: new WeakSet(),
    mendedAt: () => repairs.at(-1) ?? -Infinity,
    settle: () => {
      if (over) return;
      const parent = inFront(document) ?? document.documentElement;
      if (!host.isConnected) repair();
      else if (host.parentNode !== parent || !host.matches(':popover-open')) { place(); tampering.takeRecords(); }
    },
  };
}

const isPopover = (target: EventTarget | null): boolean => target instanceof Element && target.hasAttribute('popover');

/** The native modal dialog in front, or what fills the screen: both make everything outside them inert. */
function inFront(document: Document): Element | null {
  const open = [...document.querySelectorAll('dialog[open]')].filter((dialog) => dialog.matches(':modal'));
  return open.find((dialog) => dialog.contains(document.activeElement)) ?? open.at(-1) ?? document.fullscreenElement;
}

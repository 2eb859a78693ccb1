/** The ring around the field that is pointed at: drawn over the page, out of reach of its styles, and nothing that a click could hit. */

const STYLE = [
  'all: initial', 'position: fixed', 'inset: 0', 'width: 100vw', 'height: 100vh', 'margin: 0', 'padding: 0', 'border: 0',
  'background: transparent', 'overflow: visible', 'pointer-events: none', 'z-index: 2147483647', 'display: block',
].map((rule) => `${rule} !important`).join(';');

const CSS = `
div { position: fixed; box-sizing: border-box; border: 2.5px solid #3451d1; border-radius: 8px; box-shadow: 0 0 0 2px #fff, inset 0 0 0 1px rgb(255 255 255 / .6); pointer-events: none; }
div[hidden] { display: none; }
@media (forced-colors: active) { div { border: 4px solid Highlight; box-shadow: none; forced-color-adjust: none; } }`;

/** Room between the field and the ring, in CSS pixels. */
const PAD = 5;

/** Puts a ring over the page until `signal` ends. The returned function draws it around all of `boxes`, or takes it away for null. */
export function createRing(document: Document, signal: AbortSignal): (boxes: readonly Element[] | null) => void {
  const host = document.createElement('div');
  host.popover = 'manual';
  host.setAttribute('style', STYLE);
  host.setAttribute('data-mfa-setup-guide', 'pick');
  // Open only in the builds that tests look into; a page has no business in it.
  const root = host.attachShadow({ mode: __OPEN_ROOT__ ? 'open' : 'closed' });
  const sheet = document.createElement('style');
  sheet.textContent = CSS;
  const ring = document.createElement('div');
  ring.hidden = true;
  root.append(sheet, ring);
  document.documentElement.append(host);
  host.showPopover();
  signal.addEventListener('abort', () => host.remove(), { once: true });
  return (boxes) => {
    ring.hidden = !boxes?.length;
    if (!boxes?.length) return;
    const rects = boxes.map((box) => box.getBoundingClientRect());
    const [left, top] = [Math.min(...rects.map((rect) => rect.left)), Math.min(...rects.map((rect) => rect.top))];
    const [right, bottom] = [Math.max(...rects.map((rect) => rect.right)), Math.max(...rects.map((rect) => rect.bottom))];
    Object.assign(ring.style, { left: `${left - PAD}px`, top: `${top - PAD}px`, width: `${right - left + 2 * PAD}px`, height: `${bottom - top + 2 * PAD}px` });
  };
}

/**
 * Tells when an element moves or changes size, without polling: an IntersectionObserver whose root is cut down to exactly the
 * element's box fires as soon as the box leaves it, whatever moved it. Ends with `signal`.
 */
export function follow(target: Element, onMove: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  let crossing: IntersectionObserver | undefined;
  const root = target.ownerDocument;
  const view = root.defaultView ?? window;

  const around = (): void => {
    crossing?.disconnect();
    if (signal.aborted || !target.isConnected) return;
    const { left, top, right, bottom, width, height } = target.getBoundingClientRect();
    if (width === 0 || height === 0) return;
    const margins = [top, view.innerWidth - right, view.innerHeight - bottom, left].map((length) => `${-Math.floor(length)}px`);
    let first = true;
    let seen = 1;
    crossing = new IntersectionObserver(([entry]) => {
      const ratio = entry?.intersectionRatio ?? 1;
      // The first report says how things stand; fractions of a pixel make that less than whole.
      if (first) [first, seen] = [false, ratio];
      else if (Math.abs(ratio - seen) > 0.01) { onMove(); around(); }
    }, { root, rootMargin: margins.join(' '), threshold: [0, 0.25, 0.5, 0.75, 0.9, 0.95, 0.98, 0.99, 1] });
    crossing.observe(target);
  };
  const resizing = new ResizeObserver(() => { onMove(); around(); });
  resizing.observe(target);
  around();
  signal.addEventListener('abort', () => { crossing?.disconnect(); resizing.disconnect(); }, { once: true });
}

/** A long list, drawn as far as somebody scrolls. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** More than a window shows, so that the next rows are there before they are scrolled to. */
const STEP = 20;

export function MoreOnScroll<T>({ items, of }: { items: readonly T[]; of: (item: T) => ComponentChildren }) {
  const [shown, setShown] = useState(STEP);
  const end = useRef<HTMLLIElement>(null);
  useEffect(() => {
    const last = end.current;
    if (!last) return undefined;
    const watching = new IntersectionObserver((seen) => { if (seen.some(({ isIntersecting }) => isIntersecting)) setShown((count) => count + STEP); }, { rootMargin: '300px' });
    watching.observe(last);
    return () => watching.disconnect();
  }, [shown, items]);
  return (
    <ul class="list">
      {items.slice(0, shown).map(of)}
      {items.length > shown && <li ref={end} class="sentinel" aria-hidden="true" />}
    </ul>
  );
}

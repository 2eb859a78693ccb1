/** A list of any length: only the rows near the window are in the document. The page scrolls, not the list, so that it prints and zooms like any page. */
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { offsetsOf, spanIn } from './span';

/** Lists up to this length are drawn whole, so that the browser's own search finds every row. */
const SHORT = 100;
/** Height of a row that was never drawn, in px, and how far beyond the window rows are drawn. */
const GUESS = 92;
const BEYOND = 600;

interface Props<T> { items: readonly T[]; keyOf: (item: T) => string; row: (item: T) => ComponentChildren; label: string; whole: boolean }

export function VirtualList<T>({ items, keyOf, row, label, whole }: Props<T>) {
  const list = useRef<HTMLUListElement>(null);
  const heights = useRef(new Map<string, number>());
  const [measured, setMeasured] = useState(0);
  const [view, setView] = useState({ from: 0, to: 0 });
  const all = whole || items.length <= SHORT;
  const offsets = useMemo(() => offsetsOf(items.length, (at) => heights.current.get(keyOf(items[at]!)) ?? GUESS), [items, measured]);

  useEffect(() => {
    if (all) return undefined;
    const look = (): void => {
      const top = list.current?.getBoundingClientRect().top ?? 0;
      setView((old) => {
        const next = { from: -top - BEYOND, to: innerHeight - top + BEYOND };
        // A few pixels change nothing: the rows beyond the window are there already.
        return Math.abs(next.from - old.from) < BEYOND / 3 && next.to - next.from === old.to - old.from ? old : next;
      });
    };
    look();
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => { removeEventListener('scroll', look); removeEventListener('resize', look); };
  }, [all, items]);

  const total = offsets.at(-1) ?? 0;
  const { first, end } = all ? { first: 0, end: items.length } : spanIn(offsets, view.from, view.to || innerHeight);

  useLayoutEffect(() => {
    if (all) return;
    let changed = false;
    for (const element of list.current?.children ?? []) {
      const { key = '' } = (element as HTMLElement).dataset;
      const height = element.getBoundingClientRect().height;
      if (height && heights.current.get(key) !== height) {
        heights.current.set(key, height);
        changed = true;
      }
    }
    if (changed) setMeasured((count) => count + 1);
  });

  return (
    <ul ref={list} class="rows" aria-label={label} style={all ? {} : { paddingBlock: `${offsets[first] ?? 0}px ${total - (offsets[end] ?? total)}px` }}>
      {items.slice(first, end).map((item, at) => (
        <li key={keyOf(item)} data-key={keyOf(item)} aria-setsize={items.length} aria-posinset={first + at + 1}>{row(item)}</li>
      ))}
    </ul>
  );
}

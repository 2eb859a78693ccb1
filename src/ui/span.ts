/** Which rows of a long list are near the window. Pure; all lengths in px. */

/** Where each of `count` rows begins, and, last, where the list ends. Asked for at every scroll, so nothing is made but the one array. */
export function offsetsOf(count: number, heightOf: (at: number) => number): Float64Array {
  const offsets = new Float64Array(count + 1);
  let end = 0;
  for (let at = 0; at < count; at++) offsets[at + 1] = end += heightOf(at);
  return offsets;
}

/** The rows that reach into `from` … `to`: the first, and the one after the last. */
export function spanIn(offsets: ArrayLike<number>, from: number, to: number): { first: number; end: number } {
  const count = offsets.length - 1;
  const first = Math.max(0, Math.min(count, firstAfter(offsets, from) - 1));
  return { first, end: Math.max(first, Math.min(count, firstAfter(offsets, to))) };
}

/** The first place whose offset is greater, by halving. */
function firstAfter(offsets: ArrayLike<number>, value: number): number {
  let [low, high] = [0, offsets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? Infinity) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

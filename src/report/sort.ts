/** Sorting in steps: runs that are sorted at once, then merged two by two. The engine's own sort cannot be interrupted. */

/** Items between two steps. */
const STEP = 2000;

/** The items in order, stable. Yields often enough for a page to answer in between. */
export function* sorting<T>(items: readonly T[], compare: (a: T, b: T) => number): Generator<void, T[]> {
  let runs: T[][] = [];
  for (let at = 0; at < items.length; at += STEP) {
    runs.push(items.slice(at, at + STEP).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const merged: T[][] = [];
    for (let at = 0; at < runs.length; at += 2) merged.push(yield* merging(runs[at] ?? [], runs[at + 1] ?? [], compare));
    runs = merged;
  }
  return runs[0] ?? [];
}

function* merging<T>(left: readonly T[], right: readonly T[], compare: (a: T, b: T) => number): Generator<void, T[]> {
  const all: T[] = [];
  let [i, j] = [0, 0];
  while (i < left.length || j < right.length) {
    const goesFirst = j >= right.length || (i < left.length && compare(left[i]!, right[j]!) <= 0);
    all.push(goesFirst ? left[i++]! : right[j++]!);
    if (all.length % STEP === 0) yield;
  }
  return all;
}

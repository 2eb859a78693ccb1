import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { offsetsOf, spanIn } from '../../../src/ui/span';

it('draws every row that reaches into the window, and few others', () => {
  const heights = fc.array(fc.integer({ min: 1, max: 300 }), { maxLength: 200 });
  fc.assert(fc.property(heights, fc.integer({ min: -1000, max: 30_000 }), fc.integer({ min: 1, max: 2000 }), (rows, from, size) => {
    const offsets = offsetsOf(rows.length, (at) => rows[at] ?? 0);
    const { first, end } = spanIn(offsets, from, from + size);
    expect(first).toBeLessThanOrEqual(end);
    const seen = rows.flatMap((height, at) => ((offsets[at] ?? 0) < from + size && (offsets[at] ?? 0) + height > from ? [at] : []));
    for (const at of seen) expect(at >= first && at < end).toBe(true);
    expect(end - first).toBeLessThanOrEqual(seen.length + 2);
  }));
});
it('has room for the whole list before and after the rows that are drawn', () => {
  const offsets = offsetsOf(3, (at) => 10 * (at + 1));
  expect([...offsets]).toEqual([0, 10, 30, 60]);
  expect(spanIn(offsets, 0, 5)).toEqual({ first: 0, end: 1 });
  expect(spanIn(offsets, 1000, 2000).end).toBe(3);
  expect(spanIn([0], 0, 100)).toEqual({ first: 0, end: 0 });
});

/** Three finder patterns that may belong to one code. */
import type { Finder } from './finders';
import type { Point } from './pixels';

export interface Triple {
  topLeft: Finder;
  topRight: Finder;
  bottomLeft: Finder;
  /** Modules along a side, as the distances say. */
  estimate: number;
  /** The lower, the more it looks like a code. */
  score: number;
}

/** Modules along a side (ISO/IEC 18004, versions 1 to 40). */
export const [SMALLEST, LARGEST] = [21, 177];

const [MOST_FINDERS, MOST_TRIPLES] = [50, 40];

export const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** The triple with its right angle at `corner`, if the three can be one at all. */
function triple(corner: Finder, one: Finder, other: Finder): Triple | undefined {
  const [least, most] = [Math.min(corner.module, one.module, other.module), Math.max(corner.module, one.module, other.module)];
  if (most > 2.2 * least + 0.3) return undefined;
  const [first, second] = [distance(corner, one), distance(corner, other)];
  const cosine = ((one.x - corner.x) * (other.x - corner.x) + (one.y - corner.y) * (other.y - corner.y)) / (first * second);
  const uneven = Math.abs(first - second) / Math.max(first, second);
  if (Math.abs(cosine) > 0.6 || uneven > 0.5) return undefined;
  // Modules were measured along rows and columns, where those of a turned code look larger.
  const angle = Math.atan2(one.y - corner.y, one.x - corner.x);
  const upright = Math.max(Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle)));
  const estimate = (first / (corner.module + one.module) + second / (corner.module + other.module)) / upright + 7;
  if (estimate < SMALLEST * 0.8 || estimate > LARGEST * 1.1) return undefined;
  const clockwise = (one.x - corner.x) * (other.y - corner.y) - (one.y - corner.y) * (other.x - corner.x) > 0;
  const hits = Math.min(4, corner.hits, one.hits, other.hits);
  return {
    topLeft: corner, topRight: clockwise ? one : other, bottomLeft: clockwise ? other : one, estimate,
    score: Math.abs(cosine) + uneven + (most - least) / most - 0.1 * hits,
  };
}

/** The triples that look most like codes, best first. */
export function triples(finders: readonly Finder[]): Triple[] {
  const quality = ({ hits, module }: Finder): number => Math.min(1, hits / (3 * module)) + module / 1000;
  const strongest = [...finders].sort((a, b) => quality(b) - quality(a)).slice(0, MOST_FINDERS);
  const found: Triple[] = [];
  for (const corner of strongest) {
    const near = strongest.filter((other) => other !== corner && Math.max(other.module, corner.module) <= 2.2 * Math.min(other.module, corner.module) + 0.3);
    near.forEach((one, at) => {
      for (let next = at + 1; next < near.length; next++) {
        const three = triple(corner, one, near[next]!);
        if (three) found.push(three);
      }
    });
  }
  return found.sort((a, b) => a.score - b.score).slice(0, MOST_TRIPLES);
}

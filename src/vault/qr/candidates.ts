/** Places where a code seems to be: three finder patterns, and between them the dotted timing lines that only codes have. */
import type { Finder } from './finders';
import { apply, between, IDENTITY, type Homography } from './homography';
import type { Point } from './pixels';
import type { Plane } from './plane';
import { distance, LARGEST, SMALLEST, triples, type Triple } from './triples';

export interface Candidate {
  /** Modules along a side. */
  size: number;
  /** From modules, counted from the code's top left corner, to pixels. */
  map: Homography;
  /** How well the timing lines alternate, from -1 to 1. */
  timing: number;
  /** Pixels a module, on average. */
  module: number;
}

const MOST_CANDIDATES = 8;

/** The nearest size that there is: 17 and four for each version. */
const legal = (size: number): number => Math.min(LARGEST, Math.max(SMALLEST, Math.round((size - 17) / 4) * 4 + 17));

/** Where a fourth finder pattern would be: of a parallelogram, or, where the three differ in size, of what lies aslant. */
function fourth({ topLeft, topRight, bottomLeft }: Triple, slanted: boolean): Point {
  const [right, down] = slanted ? [(topLeft.module / topRight.module) ** (2 / 3), (topLeft.module / bottomLeft.module) ** (2 / 3)] : [1, 1];
  const depth = right + down - 1;
  return { x: (right * topRight.x + down * bottomLeft.x - topLeft.x) / depth, y: (right * topRight.y + down * bottomLeft.y - topLeft.y) / depth };
}

/** How well dark and light alternate on row and column 6 (ISO/IEC 18004, 6.3.5): 1 all, 0 as chance has it, -1 the other way round. */
function timingOf({ data, width, height }: Plane, map: Homography, size: number): number {
  let sum = 0;
  let weight = 0;
  for (const upright of [false, true]) {
    let [before, last] = [0, 0];
    for (let at = 8; at < size - 8; at++) {
      const { x, y } = upright ? apply(map, 6.5, at + 0.5) : apply(map, at + 0.5, 6.5);
      const [px, py] = [Math.floor(x), Math.floor(y)];
      if (!(px >= 0 && py >= 0 && px < width && py < height)) return -1;
      const value = data[py * width + px]!;
      if (at >= 10) {
        const step = (before + value) / 2 - last;
        sum += at % 2 ? step : -step;
        weight += Math.abs(step);
      }
      [before, last] = [last, value];
    }
  }
  return weight ? sum / weight : 0;
}

/** The size and map that suit the timing lines best; the distances may be some modules wrong. */
function candidate(plane: Plane, found: Triple, inverted: boolean): Candidate {
  const { topLeft, topRight, bottomLeft, estimate } = found;
  let best: Candidate = { size: SMALLEST, map: IDENTITY, timing: -1, module: 1 };
  for (const slanted of [false, true]) {
    const centres = [topLeft, topRight, fourth(found, slanted), bottomLeft] as const;
    for (const more of [0, -4, 4, -8, 8]) {
      if (best.timing > 0.9 || (Math.abs(more) === 8 && best.timing < 0)) break;
      const size = legal(estimate + more);
      const [near, far] = [3.5, size - 3.5];
      const map = between([{ x: near, y: near }, { x: far, y: near }, { x: far, y: far }, { x: near, y: far }], centres);
      const timing = timingOf(plane, map, size) * (inverted ? -1 : 1);
      if (timing > best.timing + (slanted ? 0.1 : 0)) best = { size, map, timing, module: (distance(topLeft, topRight) + distance(topLeft, bottomLeft)) / 2 / (size - 7) };
    }
  }
  return best;
}

/** The likeliest places for a code on a plane with these finder patterns, best first. */
export const findCandidates = (plane: Plane, finders: readonly Finder[], inverted: boolean): Candidate[] =>
  triples(finders).map((found) => candidate(plane, found, inverted)).sort((a, b) => b.timing - a.timing).slice(0, MOST_CANDIDATES);

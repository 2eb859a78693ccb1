/** Places where a code seems to be: three finder patterns, and between them the dotted timing lines that only codes have. */
import type { Finder } from './finders';
import { CORNER, fixedModule } from './fixed';
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
  /** The part of the modules of the three finder patterns that are as they should be, from 0 to 1. */
  fit: number;
  /** Pixels a module, on average. */
  module: number;
}

const MOST_CANDIDATES = 8;

/** How much a candidate looks like a code, up to 2. */
export const likelihood = ({ timing, fit }: Candidate): number => timing + fit;

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

/** How many modules of the finder patterns are right, each corner judged by its own brightness. */
function fitOf({ data, width, height }: Plane, map: Homography, size: number, inverted: boolean): number {
  let right = 0;
  const far = size - CORNER;
  for (const [left, top] of [[0, 0], [far, 0], [0, far]] as const) {
    const values: [value: number, dark: boolean][] = [];
    const sums = { dark: 0, light: 0 };
    let darks = 0;
    for (let row = top; row < top + CORNER; row++) {
      for (let column = left; column < left + CORNER; column++) {
        const { x, y } = apply(map, column + 0.5, row + 0.5);
        const [px, py] = [Math.floor(x), Math.floor(y)];
        if (!(px >= 0 && py >= 0 && px < width && py < height)) continue;
        const dark = fixedModule(column, row, size) !== inverted;
        const value = data[py * width + px]!;
        values.push([value, dark]);
        sums[dark ? 'dark' : 'light'] += value;
        if (dark) darks++;
      }
    }
    const cut = (sums.dark / darks + sums.light / (values.length - darks)) / 2;
    right += values.filter(([value, dark]) => dark === value < cut).length / values.length || 0;
  }
  return right / 3;
}

/** The size and map that suit the timing lines best; the distances may be some modules wrong. */
function candidate(plane: Plane, found: Triple, inverted: boolean): Candidate {
  const { topLeft, topRight, bottomLeft, estimate } = found;
  let best: Candidate = { size: SMALLEST, map: IDENTITY, timing: -1, fit: 0, module: 1 };
  for (const slanted of [false, true]) {
    const centres = [topLeft, topRight, fourth(found, slanted), bottomLeft] as const;
    for (const more of [0, -4, 4, -8, 8]) {
      if (best.timing > 0.9 || (Math.abs(more) === 8 && best.timing < 0)) break;
      const size = legal(estimate + more);
      const [near, far] = [3.5, size - 3.5];
      const map = between([{ x: near, y: near }, { x: far, y: near }, { x: far, y: far }, { x: near, y: far }], centres);
      const timing = timingOf(plane, map, size) * (inverted ? -1 : 1);
      if (timing > best.timing + (slanted ? 0.1 : 0)) best = { size, map, timing, fit: 0, module: (distance(topLeft, topRight) + distance(topLeft, bottomLeft)) / 2 / (size - 7) };
    }
  }
  return { ...best, fit: fitOf(plane, best.map, best.size, inverted) };
}

/** The likeliest places for a code on a plane with these finder patterns, best first. */
export const findCandidates = (plane: Plane, finders: readonly Finder[], inverted: boolean): Candidate[] =>
  triples(finders).map((found) => candidate(plane, found, inverted)).sort((a, b) => likelihood(b) - likelihood(a)).slice(0, MOST_CANDIDATES);

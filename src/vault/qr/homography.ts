/** Maps of a plane onto a plane that keep straight lines straight, as a camera sees a flat code. */
import type { Point } from './pixels';

/** Row by row; a point is the column (x, y, 1). */
export type Homography = readonly [number, number, number, number, number, number, number, number, number];
export type Quad = readonly [Point, Point, Point, Point];

export const IDENTITY: Homography = [1, 0, 0, 0, 1, 0, 0, 0, 1];

/** Where a point goes. Not finite on the map's horizon. */
export function apply(map: Homography, x: number, y: number): Point {
  const depth = map[6] * x + map[7] * y + map[8];
  return { x: (map[0] * x + map[1] * y + map[2]) / depth, y: (map[3] * x + map[4] * y + map[5]) / depth };
}

/** From the square (0,0) (1,0) (1,1) (0,1) to four points in this order (Heckbert 1989, section 2.2.2). */
function fromUnitSquare([a, b, c, d]: Quad): Homography {
  const [dx1, dx2, dx3] = [b.x - c.x, d.x - c.x, a.x - b.x + c.x - d.x];
  const [dy1, dy2, dy3] = [b.y - c.y, d.y - c.y, a.y - b.y + c.y - d.y];
  const area = dx1 * dy2 - dx2 * dy1;
  const g = (dx3 * dy2 - dx2 * dy3) / area;
  const h = (dx1 * dy3 - dx3 * dy1) / area;
  return [b.x - a.x + g * b.x, d.x - a.x + h * d.x, a.x, b.y - a.y + g * b.y, d.y - a.y + h * d.y, a.y, g, h, 1];
}

/** The inverse but for a factor, which a homography does not care about. */
function inverse([a, b, c, d, e, f, g, h, i]: Homography): Homography {
  return [e * i - f * h, c * h - b * i, b * f - c * e, f * g - d * i, a * i - c * g, c * d - a * f, d * h - e * g, b * g - a * h, a * e - b * d];
}

function product(m: Homography, n: Homography): Homography {
  const cell = (row: 0 | 3 | 6, column: 0 | 1 | 2): number => m[row] * n[column] + m[row + 1]! * n[column + 3]! + m[row + 2]! * n[column + 6]!;
  return [cell(0, 0), cell(0, 1), cell(0, 2), cell(3, 0), cell(3, 1), cell(3, 2), cell(6, 0), cell(6, 1), cell(6, 2)];
}

/** The map that takes each of four points to its partner. */
export const between = (from: Quad, to: Quad): Homography => product(fromUnitSquare(to), inverse(fromUnitSquare(from)));

/** Whether a point lies within an outline without dents, given in either direction; never where there are fewer than three corners. */
export function surrounds(outline: readonly Point[], { x, y }: Point): boolean {
  const sides = outline.map((a, at) => {
    const b = outline[(at + 1) % outline.length]!;
    return (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x);
  });
  return sides.length > 2 && (sides.every((side) => side >= 0) || sides.every((side) => side <= 0));
}

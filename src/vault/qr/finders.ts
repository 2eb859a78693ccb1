/** Finder patterns: the three nested squares that say where a code is (ISO/IEC 18004, 6.3.3: runs of 1:1:3:1:1). */
import { DARK, LIGHT, type Ink } from './ink';
import type { Point } from './pixels';

export interface Finder extends Point {
  /** Pixels a module. */
  module: number;
  /** Rows that crossed it. */
  hits: number;
}

/** Pixels of a plane above which every other row is enough: the core of a pattern covers three or more. */
const MOST_ROWS = 1_500_000;
/** A page of text has some hundred things that look like one. */
const MOST = 1000;

const close = (run: number, module: number): boolean => Math.abs(run - module) <= module * 0.5 + 0.7;

/** An `Ink` of which one kind is the ink of codes. */
interface Sheet extends Ink { of: number }

/** How many pixels follow each other from a pixel on that are ink (or are not), at most `most`. */
function steps({ kinds, width, height, of }: Sheet, x: number, y: number, dx: number, dy: number, inked: boolean, most: number): number {
  let count = 0;
  while (count < most && x >= 0 && y >= 0 && x < width && y < height && (kinds[y * width + x] === of) === inked) {
    count++;
    x += dx;
    y += dy;
  }
  return count;
}

/** Core and ring along one line through a pixel of the core; `shift` leads to the middle. The outermost run may be cut or grown together with others. */
function profile(ink: Sheet, x: number, y: number, dx: number, dy: number, most: number): { module: number; shift: number } | undefined {
  const ahead = steps(ink, x, y, dx, dy, true, most);
  const back = steps(ink, x - dx, y - dy, -dx, -dy, true, most);
  const core = ahead + back;
  if (ahead === 0 || core >= most) return undefined;
  const module = core / 3;
  const ringAhead = steps(ink, x + dx * ahead, y + dy * ahead, dx, dy, false, 2 * module + 2);
  const ringBack = steps(ink, x - dx * (back + 1), y - dy * (back + 1), -dx, -dy, false, 2 * module + 2);
  if (!close(ringAhead, module) || !close(ringBack, module) || Math.abs(ringAhead - ringBack) > module * 0.6 + 1) return undefined;
  const edge = Math.max(1, 0.4 * module);
  const far = ahead + ringAhead;
  const near = back + 1 + ringBack;
  if (steps(ink, x + dx * far, y + dy * far, dx, dy, true, edge) < edge || steps(ink, x - dx * near, y - dy * near, -dx, -dy, true, edge) < edge) return undefined;
  return { module: (core + ringAhead + ringBack) / 5, shift: (far - near) / 2 };
}

/** The middle of what a row crossed, if it looks the same upright, across and on both diagonals. */
function confirmed(ink: Sheet, x: number, y: number, module: number): Omit<Finder, 'hits'> | undefined {
  const most = Math.ceil(module * 7 + 3);
  const down = profile(ink, Math.floor(x), y, 0, 1, most);
  if (!down || Math.max(down.module, module) > 2.2 * Math.min(down.module, module) + 0.7) return undefined;
  const middle = y + down.shift + 0.5;
  const across = profile(ink, Math.floor(x), Math.floor(middle), 1, 0, most);
  if (!across) return undefined;
  const centre = Math.floor(x) + across.shift + 0.5;
  for (const dy of [1, -1]) if (!profile(ink, Math.floor(centre), Math.floor(middle), 1, dy, Math.ceil(most * 1.2))) return undefined;
  return { x: centre, y: middle, module: (across.module + down.module) / 2 };
}

function remember(found: Finder[], { x, y, module }: Omit<Finder, 'hits'>): void {
  for (const known of found) {
    if (Math.abs(known.x - x) > 2 * known.module || Math.abs(known.y - y) > 2 * known.module) continue;
    const hits = ++known.hits;
    known.x += (x - known.x) / hits;
    known.y += (y - known.y) / hits;
    known.module += (module - known.module) / hits;
    return;
  }
  if (found.length < MOST) found.push({ x, y, module, hits: 1 });
}

/** All that look like finder patterns of dark or, inverted, of light ink, by going through the rows. */
export function findFinders(ink: Ink, inverted: boolean): Finder[] {
  const of = inverted ? LIGHT : DARK;
  const { kinds, width, height } = ink;
  const sheet = { kinds, width, height, of };
  const found: Finder[] = [];
  for (let y = 0, every = width * height > MOST_ROWS ? 2 : 1; y < height; y += every) {
    const row = y * width;
    // Where the last three runs began: ink, gap, and the run that ends now.
    let [a, b, c] = [0, 0, 0];
    let last = kinds[row] === of;
    for (let x = 1; x < width; x++) {
      if ((kinds[row + x] === of) === last) continue;
      // A gap ends, and the last ring begins: before it lay the core (b to c), before that the other gap (a to b).
      if (!last) {
        const module = (c - b) / 3;
        if (module > 0 && close(x - c, module) && close(b - a, module)) {
          const centre = confirmed(sheet, (b + c) / 2, y, module);
          if (centre) remember(found, centre);
        }
      }
      a = b;
      b = c;
      c = x;
      last = !last;
    }
  }
  return found;
}

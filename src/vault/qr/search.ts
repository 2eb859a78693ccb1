/** What was found on a picture so far, and how a place on it is read. */
import { findCandidates, likelihood, type Candidate } from './candidates';
import { decode } from './decode';
import { sharpened } from './filters';
import { findFinders } from './finders';
import { evened, flatten } from './flatten';
import { apply, surrounds } from './homography';
import { ink } from './ink';
import type { Code, Point } from './pixels';
import type { Plane } from './plane';
import { enlarged } from './scale';
import { distance } from './triples';

/** A candidate where it was seen; one pixel of the plane is `shrink` pixels of the picture. */
export interface Seen { plane: Plane; candidate: Candidate; inverted: boolean; shrink: number }

/** Ways to make a candidate easy to read. */
const readings = {
  plain: ({ plane, candidate, inverted }: Seen): Plane => evened(flatten(plane, candidate, candidate.size > 80 ? 3 : 4, inverted)),
  /** One value a module, the mean over all of it: against noise and dots. */
  mean: ({ plane, candidate, inverted }: Seen): Plane => enlarged(evened(flatten(plane, candidate, 1, inverted)), 3),
  /** Against blurs of 0.42 and 0.62 modules. */
  sharp: (seen: Seen): Plane => sharpened(readings.plain(seen), 1.7, 8),
  sharper: (seen: Seen): Plane => sharpened(readings.plain(seen), 2.5, 16),
};

/** Modules along a side above which sharpening takes too long for what it may bring. */
const MOST_SHARPENED = 80;

export type Way = keyof typeof readings;

interface Look {
  /** Levels between the plane and the one that tells what is dark there. */
  coarser?: number;
  ways?: readonly Way[];
  shrink?: number;
  /** The plane to read from, if it is not the one to look at. */
  from?: Plane;
}

/** What text and pictures look like at best, and what nearly all codes do (of 278 places that were none, nine in ten fit by less than 0.6). */
const [POSSIBLE, LIKELY, PROMISING] = [0.6, 0.7, 0.85];

export class Search {
  readonly codes: Code[] = [];
  /** Candidates that could not be read, or were not likely enough to try. */
  readonly left: Seen[] = [];
  /** Whether the time is up. */
  readonly over: () => boolean;

  constructor(over: () => boolean) {
    this.over = over;
  }

  /** Takes note of a code, its corners in pixels of the picture. The same content twice is one code. */
  found(code: Code): void {
    if (code.text !== '' && !this.codes.some(({ text }) => text === code.text)) this.codes.push(code);
    else if (code.corners) this.#again.push(code.corners);
  }

  readonly #again: Point[][] = [];

  /** Whether a code was read where this candidate lies. */
  isRead(seen: Seen): boolean {
    const middle = placeOf(seen);
    return [...this.codes.map(({ corners = [] }) => corners), ...this.#again].some((outline) => surrounds(outline, middle));
  }

  /** The candidates that look most like codes and were not read, best first. */
  likeliest(most: number): Seen[] {
    const best: Seen[] = [];
    for (const seen of this.left.filter((one) => !this.isRead(one)).sort((a, b) => likelihood(b.candidate) - likelihood(a.candidate))) {
      if (best.length < most && !best.some((other) => isSamePlace(other, seen))) best.push(seen);
    }
    return best;
  }

  /** Whether something was seen that could not be read and is most likely a code. */
  isPromising(): boolean {
    return this.left.some((seen) => seen.candidate.fit >= PROMISING && seen.candidate.timing >= LIKELY && !this.isRead(seen));
  }

  /** Tries to read a candidate in the given ways, one after the other, or in the first if there is little hope; false where none gives a code. */
  read(seen: Seen, ways: readonly Way[]): boolean {
    if (this.isRead(seen)) return true;
    const worth = !isHopeful(seen) ? ways.slice(0, 1) : seen.candidate.size > MOST_SHARPENED ? ways.filter((way) => !way.startsWith('sharp')) : ways;
    return worth.some((way) => !this.over() && this.take(seen, decode(readings[way](seen))));
  }

  /** Takes note of what a decoder made of a candidate; false if nothing. */
  take({ candidate: { size, map }, shrink }: Seen, decoded: Code | undefined): boolean {
    if (!decoded) return false;
    const corner = (x: number, y: number): Point => {
      const point = apply(map, x, y);
      return { x: point.x * shrink, y: point.y * shrink };
    };
    this.found({ ...decoded, corners: [corner(0, 0), corner(size, 0), corner(size, size), corner(0, size)] });
    return true;
  }

  /** Looks for candidates on one level of a pyramid, in both polarities, and reads the likely ones; others, if they may be codes at all, are kept in `left`. */
  look(levels: readonly Plane[], level: number, { coarser = 3, ways = ['plain'], shrink = 2 ** level, from = levels[level]! }: Look = {}): void {
    const plane = levels[level]!;
    if (this.over()) return;
    const sheet = ink(levels, level, coarser);
    for (const inverted of [false, true]) {
      if (this.over()) return;
      for (const candidate of findCandidates(plane, findFinders(sheet, inverted), inverted)) {
        if (candidate.fit < POSSIBLE) continue;
        const seen = { plane: from, candidate, inverted, shrink };
        if (!isLikely(seen) || !this.read(seen, ways)) this.left.push(seen);
      }
    }
  }
}

/** The middle and the length of a module, in pixels of the picture. */
function placeOf({ candidate: { size, map, module }, shrink }: Seen): Point & { module: number } {
  const { x, y } = apply(map, size / 2, size / 2);
  return { x: x * shrink, y: y * shrink, module: module * shrink };
}

/** Whether two candidates are the same, seen on different levels. */
function isSamePlace(one: Seen, other: Seen): boolean {
  const [a, b] = [placeOf(one), placeOf(other)];
  return one.candidate.size === other.candidate.size && one.inverted === other.inverted && distance(a, b) < a.module + b.module;
}

/** Whether to read a candidate at once. */
export const isLikely = ({ candidate: { fit, timing } }: Seen): boolean => fit >= LIKELY && timing >= LIKELY;

/** Whether a candidate is worth slow ways to read it. */
const isHopeful = ({ candidate: { fit, timing } }: Seen): boolean => fit >= 0.72 && timing >= LIKELY / 2;

/** The candidate as the decoders get it first. */
export const straightened = (seen: Seen): Plane => readings.plain(seen);

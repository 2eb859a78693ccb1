/** Preparations of a picture, cheapest first. Each rung finds what those before it miss. */
import { decode, MOST_SIDE } from './decode';
import { sharpened, softened, stretched } from './filters';
import type { Pixels } from './pixels';
import { area, brightness, COLOURS, isColoured, isTransparent, thinned, type Plane } from './plane';
import { doubled, pyramid } from './scale';
import { isLikely, type Search, type Way } from './search';

/** Levels of a pyramid that are looked at: modules of 1 to about 50 pixels. */
const LEVELS = 4;
/** Pixels up to which a rung is worth its time. */
const [MOST_DOUBLED, MOST_SOFTENED, MOST_SHARPENED] = [500_000, 1_000_000, 500_000];
/** Pixels above which the slow rungs are climbed only where something was seen that may be a code: screenshots. */
export const MOST_SEARCHED = 1_500_000;
/** Milliseconds for the decoder's own search of the whole picture. */
const WHOLE = 30;

/** Ranges of brightness that are stretched. */
const [SLICE, SLICES] = [64, [0, 48, 96, 144, 191]] as const;

const large = (levels: readonly Plane[]): Plane[] => levels.slice(0, LEVELS).filter(({ width, height }) => Math.min(width, height) >= 21);

function plainly(search: Search, levels: readonly Plane[], { coarser = 3, shrink = 1 } = {}): void {
  large(levels).forEach((_, level) => search.look(levels, level, { coarser, shrink: shrink * 2 ** level }));
}

/** The decoder's own way to find a code: on large pictures it takes longer than a narrower look. */
function whole(search: Search, levels: readonly Plane[]): void {
  const level = levels.findIndex(({ width, height }) => Math.max(width, height) <= MOST_SIDE);
  if (search.over() || level < 0) return;
  const code = decode(levels[level]!, area(levels[level]!) > MOST_SEARCHED ? WHOLE / 2 : WHOLE);
  if (code) search.found({ ...code, corners: (code.corners ?? []).map(({ x, y }) => ({ x: x * 2 ** level, y: y * 2 ** level })) });
}

/** A sharper look at what could not be read. */
function leftOver(search: Search, most: number): void {
  for (const seen of search.likeliest(most)) search.read(seen, isLikely(seen) ? ['mean', 'sharp', 'sharper'] : ['plain', 'mean', 'sharp', 'sharper']);
}

function filtered(search: Search, levels: readonly Plane[], most: number, filter: (plane: Plane) => Plane, ways: readonly Way[] = ['plain', 'mean', 'sharp', 'sharper']): void {
  large(levels).forEach((plane, level) => {
    if (area(plane) > most || search.over()) return;
    search.look(pyramid(filter(plane)), 0, { shrink: 2 ** level, from: plane, ways });
  });
}

/** Climbs; after each rung the caller may stop. Yields the rung's name. */
export function* ladder(search: Search, pixels: Pixels): Generator<string> {
  const grounds = isTransparent(pixels) ? [255, 0] : [undefined];
  const pictures: [Plane, ...Plane[]][] = grounds.map((ground) => pyramid(brightness(pixels, ground)) as [Plane, ...Plane[]]);
  const isLarge = area(pixels) > MOST_SEARCHED;
  for (const levels of pictures) {
    plainly(search, levels);
    yield 'plain';
    if (!isLarge) whole(search, levels);
    yield 'whole';
  }
  for (const levels of pictures) {
    plainly(search, levels, { coarser: 2 });
    yield 'narrow';
    if (isLarge) whole(search, levels);
    yield 'whole';
  }
  leftOver(search, isLarge ? 2 : 8);
  yield 'left over';
  for (const weights of isColoured(pixels) ? COLOURS : []) {
    plainly(search, pyramid(brightness(isLarge ? thinned(pixels) : pixels, grounds[0], weights)), { shrink: isLarge ? 2 : 1 });
    yield 'colour';
  }
  if (isLarge && !search.isPromising()) return;
  for (const levels of pictures) {
    if (area(levels[0]) <= MOST_DOUBLED) search.look(pyramid(doubled(levels[0])), 0, { shrink: 0.5, ways: ['plain', 'mean'] });
    yield 'doubled';
    for (const low of SLICES) filtered(search, levels, MOST_SOFTENED, (plane) => stretched(plane, low, low + SLICE), ['plain']);
    yield 'stretched';
    filtered(search, levels, MOST_SOFTENED, (plane) => softened(plane, 1));
    yield 'soft';
    for (const [sigma, rounds] of [[1.5, 6], [2, 8]] as const) {
      filtered(search, levels, MOST_SHARPENED, (plane) => sharpened(plane, sigma, rounds));
      yield `sharp ${sigma}`;
    }
  }
}

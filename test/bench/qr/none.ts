/** Pictures without a code that can be read, made to look like some. */
import type { Pixels } from '../../../src/vault/qr';
import { code } from './code';
import { account } from './content';
import { blank, box, changed, grey } from './picture';
import { chance as chanceOf, type Chance } from './random';
import { icon, line, photograph } from './screen';

/** A page of nothing but small text. */
export function text(chance: Chance): Pixels {
  const picture = blank(900, 700);
  for (let y = 10; y < 690; y += 11) line(picture, chance, 10, y, 880, 1, grey(chance.whole(0, 100)));
  return picture;
}

/** Squares at random, like the modules of a code, with three finder patterns where they belong. */
export function impostor(chance: Chance): Pixels {
  const [size, unit] = [17 + 4 * chance.whole(1, 15), chance.whole(2, 6)];
  const picture = blank((size + 8) * unit, (size + 8) * unit);
  for (let at = 0; at < size * size; at++) if (chance.whole(0, 1)) box(picture, (4 + (at % size)) * unit, (4 + Math.floor(at / size)) * unit, unit, unit, grey(0));
  for (const [x, y] of [[4, 4], [size - 3, 4], [4, size - 3]] as const) {
    box(picture, (x - 1) * unit, (y - 1) * unit, 9 * unit, 9 * unit, grey(255));
    icon(picture, { ...chance, whole: () => 1 }, x * unit, y * unit, unit, grey(0), grey(255));
  }
  for (let at = 8; at < size - 8; at += 2) {
    box(picture, (4 + at) * unit, 10 * unit, unit, unit, grey(0));
    box(picture, 10 * unit, (4 + at) * unit, unit, unit, grey(0));
  }
  return picture;
}

/** A real code of which so many modules are turned over that no error correction can know what it said. */
export function broken(chance: Chance): Pixels {
  const unit = chance.whole(3, 5);
  const whole = code(account(chance), { module: unit, level: 'L' });
  const seed = chance.whole(0, 1e9);
  const flips = new Map<number, boolean>();
  const random = chanceOf(seed);
  return changed(whole, (value, x, y) => {
    const [u, v] = [Math.floor(x / unit) - 4, Math.floor(y / unit) - 4];
    const size = whole.width / unit - 8;
    if (u < 9 && v < 9 || u < 0 || v < 0 || u >= size || v >= size || (u < 9 && v >= size - 8) || (v < 9 && u >= size - 8)) return value;
    const at = v * size + u;
    if (!flips.has(at)) flips.set(at, random.between(0, 1) < 0.3);
    return flips.get(at) ? 255 - value : value;
  });
}

/** Dots of a size that grows with darkness, as newspapers print pictures. */
export function halftone(chance: Chance): Pixels {
  const picture = blank(600, 450);
  photograph(picture, chance, 0, 0, 600, 450);
  const step = chance.whole(4, 8);
  const shades = picture.data.slice();
  return changed(picture, (_value, x, y) => {
    const [cx, cy] = [x - (x % step) + step / 2, y - (y % step) + step / 2];
    const shade = shades[(Math.min(449, Math.floor(cy)) * 600 + Math.min(599, Math.floor(cx))) * 4]!;
    return Math.hypot(x - cx, y - cy) < (1 - shade / 255) * step * 0.75 ? 0 : 255;
  });
}

/** Checks and nested squares of many sizes, close together. */
export function squares(chance: Chance): Pixels {
  const picture = blank(700, 500, grey(chance.one([255, 240, 20])));
  const [ink, paper] = [grey(chance.one([0, 60, 130])), grey(chance.one([255, 200]))];
  for (let count = 0; count < 150; count++) icon(picture, chance, chance.whole(0, 650), chance.whole(0, 450), chance.whole(1, 8), ink, paper);
  return picture;
}

/** Every pixel, or every square of some, at random. */
export function noise(chance: Chance): Pixels {
  const [unit, coloured] = [chance.whole(1, 4), chance.whole(0, 1)];
  const picture = blank(400, 300);
  for (let y = 0; y < 300; y += unit) {
    for (let x = 0; x < 400; x += unit) {
      const value = coloured ? chance.whole(0, 255) : chance.one([0, 255]);
      box(picture, x, y, unit, unit, coloured ? [value, chance.whole(0, 255), chance.whole(0, 255)] : grey(value));
    }
  }
  return picture;
}

/** Which pixels are darker or lighter than what is around them, so that neither contrast nor uneven light matter. */
import type { Plane } from './plane';

export const [DARK, LIGHT] = [1, 2] as const;

/** `DARK` and `LIGHT` pixels, and 0 for those that are neither. Codes are of dark ink, or, inverted, of light ink. */
export interface Ink { width: number; height: number; kinds: Uint8Array }

/** Pixels of the coarse level around each of its own. */
const REACH = 2;
/** Steps of brightness below which a difference is noise. */
const LEAST = 3;

/** The mean around each pixel. */
function means({ data, width, height }: Plane): Float32Array {
  const across = new Float32Array(data.length);
  const result = new Float32Array(data.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [left, right] = [Math.max(0, x - REACH), Math.min(width - 1, x + REACH)];
      let sum = 0;
      for (let at = left; at <= right; at++) sum += data[y * width + at]!;
      across[y * width + x] = sum / (right - left + 1);
    }
  }
  for (let y = 0; y < height; y++) {
    const [top, bottom] = [Math.max(0, y - REACH), Math.min(height - 1, y + REACH)];
    for (let x = 0; x < width; x++) {
      let sum = 0;
      for (let at = top; at <= bottom; at++) sum += across[at * width + x]!;
      result[y * width + x] = sum / (bottom - top + 1);
    }
  }
  return result;
}

/** One level of a pyramid, judged against the level `coarser` steps above it: means over 5 · 2^coarser pixels. */
export function ink(levels: readonly Plane[], level: number, coarser: number): Ink {
  const { data, width, height } = levels[level]!;
  const top = Math.min(level + coarser, levels.length - 1);
  const coarse = levels[top]!;
  const shift = top - level;
  const around = means(coarse);
  const kinds = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const row = Math.min(coarse.height - 1, y >> shift) * coarse.width;
    const end = (y + 1) * width;
    for (let block = 0, at = y * width; at < end; block++) {
      const mean = around[row + Math.min(coarse.width - 1, block)]!;
      const [low, high] = [Math.ceil(mean - LEAST), Math.floor(mean + LEAST)];
      for (const stop = Math.min(end, at + (1 << shift)); at < stop; at++) {
        const value = data[at]!;
        kinds[at] = value < low ? DARK : value > high ? LIGHT : 0;
      }
    }
  }
  return { kinds, width, height };
}

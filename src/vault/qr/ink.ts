/** Which pixels are ink: darker (or lighter) than what is around them, so that neither contrast nor uneven light matter. */
import type { Plane } from './plane';

export interface Ink { width: number; height: number; bits: Uint8Array }

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

/** The ink on one level of a pyramid, judged against the level `coarser` steps above it: means over 5 · 2^coarser pixels. */
export function ink(levels: readonly Plane[], level: number, coarser: number, inverted: boolean): Ink {
  const { data, width, height } = levels[level]!;
  const top = Math.min(level + coarser, levels.length - 1);
  const coarse = levels[top]!;
  const shift = top - level;
  const around = means(coarse);
  const bits = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const row = Math.min(coarse.height - 1, y >> shift) * coarse.width;
    const end = (y + 1) * width;
    for (let block = 0, at = y * width; at < end; block++) {
      const mean = around[row + Math.min(coarse.width - 1, block)]!;
      const stop = Math.min(end, at + (1 << shift));
      if (inverted) for (const cut = mean + LEAST; at < stop; at++) bits[at] = data[at]! > cut ? 1 : 0;
      else for (const cut = mean - LEAST; at < stop; at++) bits[at] = data[at]! < cut ? 1 : 0;
    }
  }
  return { bits, width, height };
}

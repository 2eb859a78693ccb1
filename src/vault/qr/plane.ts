/** Brightness alone, a byte a pixel: what codes are looked for in. */
import type { Pixels } from './pixels';

export interface Plane { width: number; height: number; data: Uint8Array }

/** Parts in sixteen of red, green and blue. */
type Weights = readonly [number, number, number];

const LUMA: Weights = [4, 8, 4];
/** Colours that are equally bright differ in one of these. */
export const COLOURS: readonly Weights[] = [[16, 0, 0], [0, 0, 16]];

export const area = ({ width, height }: { width: number; height: number }): number => width * height;

/** The pixels as words of four bytes. Alpha is the highest: every platform that browsers run on is little-endian. */
function words({ data, width, height }: Pixels): Uint32Array {
  const bytes = data.byteOffset % 4 ? data.slice() : data;
  return new Uint32Array(bytes.buffer, bytes.byteOffset, width * height);
}

/** Whether any pixel lets something shine through. */
export function isTransparent(pixels: Pixels): boolean {
  const all = words(pixels);
  let common = -1;
  for (let at = 0; at < all.length; at++) common &= all[at]!;
  return common >>> 24 !== 255;
}

/** Whether any pixel is coloured enough for the channels to tell it from another of the same brightness. */
export function isColoured(pixels: Pixels): boolean {
  const all = words(pixels);
  for (let at = 0; at < all.length; at++) {
    const word = all[at]!;
    if (Math.abs((word & 255) - ((word >>> 8) & 255)) > 40 || Math.abs((word & 255) - ((word >>> 16) & 255)) > 40) return true;
  }
  return false;
}

/** The brightness of a picture laid on a ground of 0 (black) to 255 (white); without a ground, as if it were opaque. */
export function brightness(pixels: Pixels, ground?: number, [red, green, blue]: Weights = LUMA): Plane {
  const { width, height } = pixels;
  const from = words(pixels);
  const data = new Uint8Array(width * height);
  for (let at = 0; at < data.length; at++) {
    const word = from[at]!;
    data[at] = ((word & 255) * red + ((word >>> 8) & 255) * green + ((word >>> 16) & 255) * blue) >> 4;
  }
  if (ground === undefined) return { data, width, height };
  for (let at = 0; at < data.length; at++) {
    const alpha = from[at]! >>> 24;
    data[at] = (data[at]! * alpha + ground * (255 - alpha)) / 255;
  }
  return { data, width, height };
}

/** Every other pixel of every other row: no means, since where colours are concerned speed is worth more. */
export function thinned(pixels: Pixels): Pixels {
  const [width, height] = [pixels.width >> 1, pixels.height >> 1];
  const from = words(pixels);
  const result = new Uint32Array(width * height);
  for (let y = 0, to = 0; y < height; y++) {
    for (let x = 0, at = 2 * y * pixels.width; x < width; x++, at += 2) result[to++] = from[at]!;
  }
  return { width, height, data: new Uint8ClampedArray(result.buffer) };
}

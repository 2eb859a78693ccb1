/** Pictures to draw on: colours, boxes, putting one onto another. */
import type { Pixels } from '../../../src/vault/qr';

/** Red, green, blue, and opacity from 0 to 255. */
export type Colour = readonly [number, number, number, number?];

export const [BLACK, WHITE, CLEAR]: Colour[] = [[0, 0, 0], [255, 255, 255], [0, 0, 0, 0]] as const;
export const grey = (value: number): Colour => [value, value, value];

export function blank(width: number, height: number, colour: Colour = WHITE!): Pixels {
  const picture = { width, height, data: new Uint8ClampedArray(width * height * 4) };
  box(picture, 0, 0, width, height, colour);
  return picture;
}

export function box({ width, height, data }: Pixels, left: number, top: number, wide: number, high: number, [red, green, blue, alpha = 255]: Colour): void {
  for (let y = Math.max(0, top); y < Math.min(height, top + high); y++) {
    for (let x = Math.max(0, left), to = (y * width + x) * 4; x < Math.min(width, left + wide); x++, to += 4) {
      data[to] = red;
      data[to + 1] = green;
      data[to + 2] = blue;
      data[to + 3] = alpha;
    }
  }
}

/** Lays a picture onto another, opaque as it is. */
export function put(onto: Pixels, { width, height, data }: Pixels, left: number, top: number): void {
  for (let y = 0; y < height; y++) onto.data.set(data.subarray(y * width * 4, (y + 1) * width * 4), ((top + y) * onto.width + left) * 4);
}

/** Each of red, green and blue as a function of what it was and where it is. */
export function changed({ width, height, data }: Pixels, change: (value: number, x: number, y: number, channel: number) => number): Pixels {
  const result = new Uint8ClampedArray(data);
  for (let at = 0; at < data.length; at++) {
    if (at % 4 !== 3) result[at] = change(data[at]!, (at >> 2) % width, Math.floor((at >> 2) / width), at % 4);
  }
  return { width, height, data: result };
}

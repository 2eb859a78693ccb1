/** The same picture smaller and larger. */
import type { Plane } from './plane';

/** Each 2 × 2 pixels as one, their mean. */
function half({ data, width, height }: Plane): Plane {
  const [wide, high] = [width >> 1, height >> 1];
  const result = new Uint8Array(wide * high);
  for (let y = 0, to = 0; y < high; y++) {
    for (let x = 0, from = 2 * y * width; x < wide; x++, from += 2) {
      result[to++] = (data[from]! + data[from + 1]! + data[from + width]! + data[from + width + 1]! + 2) >> 2;
    }
  }
  return { data: result, width: wide, height: high };
}

/** Twice the size, with values in between: a code of one pixel a module gets edges that can be followed. */
export function doubled({ data, width, height }: Plane): Plane {
  const [wide, high] = [2 * width, 2 * height];
  const result = new Uint8Array(wide * high);
  for (let y = 0, to = 0; y < high; y++) {
    const near = (y >> 1) * width;
    const far = Math.min(height - 1, Math.max(0, (y >> 1) + (y & 1 ? 1 : -1))) * width;
    for (let x = 0; x < wide; x++) {
      const beside = x >> 1;
      const next = Math.min(width - 1, Math.max(0, beside + (x & 1 ? 1 : -1)));
      result[to++] = (9 * data[near + beside]! + 3 * (data[near + next]! + data[far + beside]!) + data[far + next]! + 8) >> 4;
    }
  }
  return { data: result, width: wide, height: high };
}

/** Each pixel as a square of `times` × `times`. */
export function enlarged({ data, width, height }: Plane, times: number): Plane {
  const result = new Uint8Array(width * height * times * times);
  for (let y = 0, to = 0; y < height * times; y++) {
    const row = Math.floor(y / times) * width;
    for (let x = 0; x < width * times; x++) result[to++] = data[row + Math.floor(x / times)]!;
  }
  return { data: result, width: width * times, height: height * times };
}

/** A plane and its halves, down to a single row or column. */
export function pyramid(plane: Plane): Plane[] {
  const levels = [plane];
  for (let last = plane; Math.min(last.width, last.height) > 1;) levels.push(last = half(last));
  return levels;
}

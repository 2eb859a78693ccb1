/** What happens to pictures on their way: blur, noise, JPEG, light, other sizes. */
import jpeg from 'jpeg-js';
import type { Pixels } from '../../../src/vault/qr';
import { changed } from './picture';
import type { Chance } from './random';

/** Three box blurs one after the other, which is nearly a Gaussian of `sigma` pixels; opacity stays. */
export function blurred(picture: Pixels, sigma: number): Pixels {
  const { width, height } = picture;
  const reach = Math.sqrt(4 * sigma ** 2 + 1) / 2 - 0.5;
  const [whole, part] = [Math.floor(reach), reach - Math.floor(reach)];
  let values = Float32Array.from(picture.data);
  for (let round = 0; round < 6; round++) {
    const [step, count, lines, stride] = round % 2 ? [width * 4, height, width, 4] : [4, width, height, width * 4];
    const next = values.slice();
    for (let line = 0; line < lines; line++) {
      for (let at = 0; at < count; at++) {
        for (let channel = 0; channel < 3; channel++) {
          const value = (where: number): number => values[line * stride + Math.min(count - 1, Math.max(0, where)) * step + channel]!;
          let sum = part * (value(at - whole - 1) + value(at + whole + 1));
          for (let tap = -whole; tap <= whole; tap++) sum += value(at + tap);
          next[line * stride + at * step + channel] = sum / (2 * reach + 1);
        }
      }
    }
    values = next;
  }
  return { width, height, data: Uint8ClampedArray.from(values) };
}

/** Normal noise of a deviation, the same in all channels or in each its own, and a part of pixels black or white. */
export function noisy(picture: Pixels, chance: Chance, deviation: number, { salt = 0, coloured = false } = {}): Pixels {
  let shared = 0;
  let flip: number | undefined;
  return changed(picture, (value, _x, _y, channel) => {
    if (channel === 0 || coloured) shared = chance.normal() * deviation;
    if (channel === 0) flip = salt && chance.between(0, 1) < salt ? chance.one([0, 255]) : undefined;
    return flip ?? value + shared;
  });
}

/** Saved and read again; quality from 1 to 100. */
export function asJpeg({ width, height, data }: Pixels, quality: number): Pixels {
  const read = jpeg.decode(jpeg.encode({ width, height, data: Buffer.from(data) }, quality).data, { useTArray: true, maxMemoryUsageInMB: 2048 });
  return { width: read.width, height: read.height, data: new Uint8ClampedArray(read.data.buffer, read.data.byteOffset, read.data.length) };
}

/** Light that falls off across the picture from 1 to `least`, along a direction in degrees or, without one, from the middle. */
export function lit(picture: Pixels, least: number, direction?: number): Pixels {
  const { width, height } = picture;
  const [dx, dy] = [Math.cos(((direction ?? 0) * Math.PI) / 180), Math.sin(((direction ?? 0) * Math.PI) / 180)];
  return changed(picture, (value, x, y) => {
    const [u, v] = [x / width - 0.5, y / height - 0.5];
    const dark = direction === undefined ? Math.hypot(u, v) * 1.4 : Math.min(1, Math.max(0, 0.5 + (u * dx + v * dy) * 0.9));
    return value * (1 - (1 - least) * Math.min(1, dark));
  });
}

/** The brightnesses squeezed between two. */
export const faded = (picture: Pixels, low: number, high: number): Pixels => changed(picture, (value) => low + (value * (high - low)) / 255);

/** Another size, with values in between (bilinear) or the nearest ones, as browsers zoom. */
export function resized({ width, height, data }: Pixels, times: number, smooth: boolean): Pixels {
  const [wide, high] = [Math.round(width * times), Math.round(height * times)];
  const result = new Uint8ClampedArray(wide * high * 4);
  for (let y = 0, to = 0; y < high; y++) {
    for (let x = 0; x < wide; x++) {
      const px = Math.min(width - 1, Math.max(0, (x + 0.5) / times - 0.5));
      const py = Math.min(height - 1, Math.max(0, (y + 0.5) / times - 0.5));
      const [left, top] = smooth ? [Math.floor(px), Math.floor(py)] : [Math.round(px), Math.round(py)];
      const [fx, fy] = smooth ? [px - left, py - top] : [0, 0];
      const [right, below] = [Math.min(width - 1, left + 1), Math.min(height - 1, top + 1)];
      const at = (column: number, row: number, channel: number): number => data[(row * width + column) * 4 + channel]!;
      for (let channel = 0; channel < 4; channel++) {
        result[to++] = (at(left, top, channel) * (1 - fx) + at(right, top, channel) * fx) * (1 - fy) + (at(left, below, channel) * (1 - fx) + at(right, below, channel) * fx) * fy;
      }
    }
  }
  return { width: wide, height: high, data: result };
}

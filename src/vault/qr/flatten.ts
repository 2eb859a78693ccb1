/** A candidate straightened, dark on light, with contrast and margin: the easiest picture for a decoder. */
import type { Candidate } from './candidates';
import type { Plane } from './plane';

/** Modules of white around the code (ISO/IEC 18004 asks for four). */
const MARGIN = 4;
/** Cells of 2 modules over which dark and light are taken, across. */
const WINDOW = 5;

export interface Flat { values: Float32Array<ArrayBuffer>; side: number; scale: number }

/** The candidate as a square of `scale` pixels a module, each the mean of the pixels that it covers. */
export function flatten({ data, width, height }: Plane, { size, map, module }: Candidate, scale: number, inverted: boolean): Flat {
  const side = size * scale;
  const values = new Float32Array(side * side);
  const samples = Math.min(6, Math.max(1, Math.ceil(module / scale)));
  const step = 1 / scale / samples;
  for (let y = 0, to = 0; y < side; y++) {
    for (let x = 0; x < side; x++, to++) {
      let sum = 0;
      for (let row = 0; row < samples; row++) {
        for (let column = 0; column < samples; column++) {
          const u = x / scale + (column + 0.5) * step;
          const v = y / scale + (row + 0.5) * step;
          const depth = map[6] * u + map[7] * v + map[8];
          const px = Math.min(width - 1.001, Math.max(0, (map[0] * u + map[1] * v + map[2]) / depth - 0.5));
          const py = Math.min(height - 1.001, Math.max(0, (map[3] * u + map[4] * v + map[5]) / depth - 0.5));
          const [left, top] = [Math.floor(px), Math.floor(py)];
          const [fx, fy] = [px - left, py - top];
          const from = top * width + left;
          sum += (data[from]! * (1 - fx) + data[from + 1]! * fx) * (1 - fy) + (data[from + width]! * (1 - fx) + data[from + width + 1]! * fx) * fy;
        }
      }
      values[to] = inverted ? 255 - sum / samples ** 2 : sum / samples ** 2;
    }
  }
  return { values, side, scale };
}

/** The smallest or largest value within `reach` of each. */
function extremes(values: Float32Array, side: number, reach: number, pick: (a: number, b: number) => number): Float32Array {
  const pass = (source: Float32Array, step: number, lineStep: number): Float32Array => {
    const result = new Float32Array(source.length);
    for (let line = 0; line < side; line++) {
      for (let at = 0; at < side; at++) {
        let value = source[line * lineStep + at * step]!;
        for (let from = Math.max(0, at - reach); from <= Math.min(side - 1, at + reach); from++) value = pick(value, source[line * lineStep + from * step]!);
        result[line * lineStep + at * step] = value;
      }
    }
    return result;
  };
  return pass(pass(values, 1, side), side, 1);
}

/** The contrast stretched so that everywhere the darkest around is black and the lightest white, with a white margin. */
export function evened({ values, side, scale }: Flat): Plane {
  const cell = 2 * scale;
  const across = Math.ceil(side / cell);
  const [dark, light] = [new Float32Array(across * across).fill(255), new Float32Array(across * across)];
  for (let y = 0, at = 0; y < side; y++) {
    for (let x = 0; x < side; x++, at++) {
      const to = Math.floor(y / cell) * across + Math.floor(x / cell);
      if (values[at]! < dark[to]!) dark[to] = values[at]!;
      if (values[at]! > light[to]!) light[to] = values[at]!;
    }
  }
  const reach = Math.floor(WINDOW / 2);
  const [low, high] = [extremes(dark, across, reach, Math.min), extremes(light, across, reach, Math.max)];
  const margin = MARGIN * scale;
  const whole = side + 2 * margin;
  const data = new Uint8Array(whole * whole).fill(255);
  for (let y = 0, at = 0; y < side; y++) {
    for (let x = 0, to = (y + margin) * whole + margin; x < side; x++, at++, to++) {
      const around = Math.floor(y / cell) * across + Math.floor(x / cell);
      data[to] = Math.min(255, Math.max(0, ((values[at]! - low[around]!) * 255) / Math.max(1, high[around]! - low[around]!)));
    }
  }
  return { data, width: whole, height: whole };
}

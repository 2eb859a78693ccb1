/** Softening against noise and halftone, sharpening against blur, stretching against surroundings that outshine a faint code. */
import type { Plane } from './plane';

type Values = Float32Array<ArrayBuffer>;

/** A Gaussian of `sigma` pixels; the edge goes on as it is. */
function gauss(values: Values, width: number, height: number, sigma: number): Values {
  const reach = Math.ceil(2.5 * sigma);
  const weights = Float32Array.from({ length: reach + 1 }, (_, at) => Math.exp(-(at ** 2) / (2 * sigma ** 2)));
  const total = 2 * weights.reduce((sum, weight) => sum + weight, 0) - 1;
  const across = new Float32Array(values.length);
  const padded = new Float32Array(width + 2 * reach);
  for (let y = 0; y < height; y++) {
    const row = y * width;
    padded.fill(values[row]!, 0, reach);
    padded.set(values.subarray(row, row + width), reach);
    padded.fill(values[row + width - 1]!, reach + width);
    for (let x = 0, middle = reach; x < width; x++, middle++) {
      let sum = padded[middle]!;
      for (let tap = 1; tap <= reach; tap++) sum += (padded[middle - tap]! + padded[middle + tap]!) * weights[tap]!;
      across[row + x] = sum / total;
    }
  }
  const result = new Float32Array(values.length);
  for (let y = 0; y < height; y++) {
    const row = y * width;
    for (let tap = 0; tap <= reach; tap++) {
      const [above, below, weight] = [Math.max(0, y - tap) * width, Math.min(height - 1, y + tap) * width, weights[tap]! / total];
      if (tap === 0) for (let x = 0; x < width; x++) result[row + x] = across[row + x]! * weight;
      else for (let x = 0; x < width; x++) result[row + x]! += (across[above + x]! + across[below + x]!) * weight;
    }
  }
  return result;
}

const plane = (values: Values, width: number, height: number): Plane => ({ data: new Uint8Array(Uint8ClampedArray.from(values).buffer), width, height });

/** Blurred by a Gaussian of `sigma` pixels. */
export const softened = ({ data, width, height }: Plane, sigma: number): Plane => plane(gauss(Float32Array.from(data), width, height, sigma), width, height);

/** The picture that, blurred by `sigma` pixels, gives this one: guessed, blurred, and corrected by what differs (Van Cittert). */
export function sharpened({ data, width, height }: Plane, sigma: number, rounds: number): Plane {
  const seen = Float32Array.from(data);
  const guess = seen.slice();
  for (let round = 0; round < rounds; round++) {
    const explained = gauss(guess, width, height, sigma);
    for (let at = 0; at < guess.length; at++) guess[at] = Math.min(255, Math.max(0, guess[at]! + 1.5 * (seen[at]! - explained[at]!)));
  }
  return plane(guess, width, height);
}

/** A range of brightness stretched to all of it; what is below is black, what is above white. */
export function stretched({ data, width, height }: Plane, low: number, high: number): Plane {
  const table = Uint8ClampedArray.from({ length: 256 }, (_, value) => ((value - low) * 255) / (high - low));
  return { data: data.map((value) => table[value]!), width, height };
}

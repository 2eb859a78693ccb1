/** A code drawn as someone might see it: any size, turn, slant, colours and shape of modules. */
import QRCode, { type QRCodeErrorCorrectionLevel } from 'qrcode';
import type { Pixels } from '../../../src/vault/qr';
import { BLACK, blank, box, WHITE, type Colour } from './picture';

export interface Look {
  /** Pixels a module. */
  module?: number;
  /** Modules of paper around it. */
  quiet?: number;
  ink?: Colour;
  paper?: Colour;
  /** What lies around the paper, and how many pixels of it. */
  ground?: Colour;
  around?: number;
  level?: QRCodeErrorCorrectionLevel;
  shape?: 'square' | 'dots' | 'rounded';
  /** Side of a plain square in the middle as part of the code's side. */
  logo?: number;
  /** Degrees clockwise. */
  turn?: number;
  /** How much nearer one edge is than the one opposite, from 0: across and down. */
  slant?: readonly [number, number];
  /** Samples a pixel in each direction: 1 for the hard edges of screens. */
  samples?: number;
}

type Inked = (u: number, v: number) => boolean;

/** Whether a point, in modules from the top left corner, is ink. */
function inkOf(text: string, { level = 'M', shape = 'square', logo = 0 }: Look): { size: number; inked: Inked; inLogo: Inked } {
  const { modules: { size, data } } = QRCode.create(text, { errorCorrectionLevel: level });
  const reach = shape === 'dots' ? 0.42 : 0.5;
  const inked: Inked = (u, v) => {
    const [x, y] = [Math.floor(u), Math.floor(v)];
    if (x < 0 || y < 0 || x >= size || y >= size || !data[y * size + x]) return false;
    const isFinder = (x < 7 || x >= size - 7) && (y < 7 || y >= size - 7) && !(x >= size - 7 && y >= size - 7);
    if (shape === 'square' || isFinder) return true;
    const [dx, dy] = [Math.abs(u - x - 0.5), Math.abs(v - y - 0.5)];
    return shape === 'dots' ? Math.hypot(dx, dy) < reach : Math.hypot(Math.max(0, dx - 0.2), Math.max(0, dy - 0.2)) < 0.3;
  };
  return { size, inked, inLogo: (u, v) => Math.max(Math.abs(u - size / 2), Math.abs(v - size / 2)) < (logo * size) / 2 };
}

/** The picture of a code with its paper, and ground in the corners that a turn leaves. */
export function code(text: string, look: Look = {}): Pixels {
  const { module = 4, quiet = 4, ink = BLACK!, paper = WHITE!, ground = paper, around = 0, turn = 0, slant = [0, 0], samples = turn || slant[0] || slant[1] || module % 1 || (look.shape ?? 'square') !== 'square' ? 4 : 1 } = look;
  const { size, inked, inLogo } = inkOf(text, look);
  const whole = size + 2 * quiet;
  const [sine, cosine] = [Math.sin((turn * Math.PI) / 180), Math.cos((turn * Math.PI) / 180)];
  const side = Math.ceil(whole * module * (Math.abs(sine) + Math.abs(cosine))) + 2 * around;
  const result = blank(side, side, ground);
  const [tint, hole] = [[40, 110, 190] as Colour, WHITE!];
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const sum = [0, 0, 0, 0];
      for (let sample = 0; sample < samples ** 2; sample++) {
        const px = (x + ((sample % samples) + 0.5) / samples - side / 2) / module;
        const py = (y + (Math.floor(sample / samples) + 0.5) / samples - side / 2) / module;
        const depth = 1 + (slant[0] * px + slant[1] * py) / whole;
        const u = (px * cosine + py * sine) / depth + size / 2;
        const v = (py * cosine - px * sine) / depth + size / 2;
        const onPaper = Math.max(Math.abs(u - size / 2), Math.abs(v - size / 2)) <= whole / 2;
        const [red, green, blue, alpha = 255] = !onPaper ? ground : inLogo(u, v) ? (inLogo(size / 2 + (u - size / 2) * 1.4, size / 2 + (v - size / 2) * 1.4) ? tint : hole) : inked(u, v) ? ink : paper;
        sum[0]! += red * alpha;
        sum[1]! += green * alpha;
        sum[2]! += blue * alpha;
        sum[3]! += alpha;
      }
      const alpha = sum[3]!;
      if (alpha) box(result, x, y, 1, 1, [sum[0]! / alpha, sum[1]! / alpha, sum[2]! / alpha, alpha / samples ** 2]);
      else box(result, x, y, 1, 1, [0, 0, 0, 0]);
    }
  }
  return result;
}

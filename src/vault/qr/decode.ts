/** One code out of a plane, by the package `qr`, checked once more before it counts. */
import { decodeQR, type FinderPoints, type Image } from 'qr/decode.js';
import { fixedModule } from './fixed';
import type { Code } from './pixels';
import type { Plane } from './plane';

/** The decoder takes no longer side. */
export const MOST_SIDE = 4096;

/** How many guesses are retried: more of them found nothing more on 128 hard pictures. */
const EFFORT = 4;

/** Character sets by their ECI designator (AIM ITS/04-023) for text that is not UTF-8; others are read as Windows-1252. */
const CHARSETS: Record<number, string> = { 20: 'shift_jis', 25: 'utf-16be', 28: 'big5', 29: 'gb18030', 30: 'euc-kr' };

/** UTF-8 where it can be that, as all makers of codes write; else what the code says. */
function textOf(bytes: Uint8Array, eci = 3): string {
  try {
    return new TextDecoder(CHARSETS[eci] ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Whether the modules that are the same in every code are there: error correction alone lets through one noise in many thousands. */
function isCode({ data, width: size }: Image): boolean {
  let [right, all] = [0, 0];
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const dark = fixedModule(x, y, size);
      if (dark === undefined) continue;
      all++;
      if (dark === data[(y * size + x) * 4]! < 128) right++;
    }
  }
  return right >= 0.8 * all;
}

/** The first code that the decoder finds, if need be within some milliseconds; never throws. */
export function decode({ data, width, height }: Plane, milliseconds = Infinity): Code | undefined {
  let corners: FinderPoints['bounds'] | undefined;
  let sound = false;
  const segments: Uint8Array[] = [];
  try {
    const text = decodeQR({ data, width, height }, {
      // The brightness comes first in this format, and nothing else is read.
      format: 'I420', effort: EFFORT, timeLimit: Math.max(0, milliseconds),
      textDecoder: (bytes, eci) => {
        segments.push(bytes);
        return textOf(bytes, eci);
      },
      pointsOnDetect: (points, result) => {
        if (typeof result === 'string') corners = points.bounds;
      },
      imageOnResult: (grid) => {
        sound = isCode(grid);
      },
    });
    if (!sound || text === '') return undefined;
    const [bytes] = segments;
    const whole = segments.length === 1 && bytes && textOf(bytes).length === text.length;
    return { text, ...(whole && { bytes }), ...(corners && { corners: [...corners] }) };
  } catch {
    return undefined;
  }
}

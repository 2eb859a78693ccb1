/** A second decoder, jsQR, for what the first cannot read. It is slow and large, so it is loaded only when it comes to that. */
import type { Code } from './pixels';
import { area, type Plane } from './plane';
import { straightened, type Search } from './search';

/** Its own search takes about 0.1 ms for a thousand pixels, and cannot be interrupted. */
const MOST_PIXELS = 1_000_000;
const MOST_CANDIDATES = 6;

/** The picture as four bytes a pixel. */
function grey({ data, width, height }: Plane): Uint8ClampedArray {
  const result = new Uint8ClampedArray(width * height * 4);
  for (let at = 0; at < data.length; at++) {
    const value = data[at]!;
    result.set([value, value, value, 255], at * 4);
  }
  return result;
}

/** Reads the candidates that are left, and the whole of the finest of the planes that is not too large. */
export async function secondOpinion(search: Search, levels: readonly Plane[]): Promise<void> {
  const { default: jsQR } = await import('jsqr');
  const look = (plane: Plane): Code | undefined => {
    try {
      const found = jsQR(grey(plane), plane.width, plane.height, { inversionAttempts: 'attemptBoth' });
      if (!found?.data) return undefined;
      const { topLeftCorner, topRightCorner, bottomRightCorner, bottomLeftCorner } = found.location;
      return { text: found.data, bytes: Uint8Array.from(found.binaryData), corners: [topLeftCorner, topRightCorner, bottomRightCorner, bottomLeftCorner] };
    } catch {
      return undefined;
    }
  };
  for (const seen of search.likeliest(MOST_CANDIDATES)) {
    if (search.over()) return;
    search.take(seen, look(straightened(seen)));
  }
  const level = levels.findIndex((plane) => area(plane) <= MOST_PIXELS);
  if (level < 0 || search.over()) return;
  const code = look(levels[level]!);
  if (code) search.found({ ...code, corners: (code.corners ?? []).map(({ x, y }) => ({ x: x * 2 ** level, y: y * 2 ** level })) });
}

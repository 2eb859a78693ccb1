/** What a picture is here, and what is found on one. */

/** A picture as `ImageData` has it: four bytes a pixel (red, green, blue, alpha not multiplied in), row by row. */
export interface Pixels { width: number; height: number; data: Uint8ClampedArray }

/** Pixels from the left and top edges of the picture. */
export interface Point { x: number; y: number }

export interface Code {
  text: string;
  /** The content as it lies in the code, when all of it is one segment of bytes; `text` is a reading of these. */
  bytes?: Uint8Array;
  /** Outer corners clockwise from the code's own top left, where the decoder tells. */
  corners?: Point[];
}

/** Larger pictures are made smaller before anything else; a code that only shows at more has modules of a thousandth of the width. */
export const MOST_PIXELS = 40e6;

/** Whether there are as many bytes as the size says. */
export const isPicture = ({ width, height, data }: Pixels): boolean =>
  Number.isSafeInteger(width) && Number.isSafeInteger(height) && width > 0 && height > 0 && data.length === width * height * 4;

/** Codes that an authenticator can take: accounts (Key Uri Format) and Google's exports. */
export const isAccount = ({ text }: Code): boolean => /^otpauth(-migration)?:\/\//i.test(text);

/** The number of times by which both sides are to shrink so that `most` pixels are enough. */
export const shrinkFor = ({ width, height }: Pixels, most: number): number => Math.max(1, Math.ceil(Math.sqrt((width * height) / most)));

/** Every `times` × `times` pixels as one, their mean weighted by opacity; a rest at the right and bottom edges is left out. */
export function shrunk({ width, height, data }: Pixels, times: number): Pixels {
  const [wide, high] = [Math.floor(width / times), Math.floor(height / times)];
  const result = new Uint8ClampedArray(wide * high * 4);
  for (let y = 0, to = 0; y < high; y++) {
    for (let x = 0; x < wide; x++, to += 4) {
      let [red, green, blue, alpha] = [0, 0, 0, 0];
      for (let row = 0; row < times; row++) {
        let from = ((y * times + row) * width + x * times) * 4;
        for (let column = 0; column < times; column++, from += 4) {
          const opacity = data[from + 3]!;
          red += data[from]! * opacity;
          green += data[from + 1]! * opacity;
          blue += data[from + 2]! * opacity;
          alpha += opacity;
        }
      }
      const weight = Math.max(1, alpha);
      result[to] = red / weight;
      result[to + 1] = green / weight;
      result[to + 2] = blue / weight;
      result[to + 3] = alpha / (times * times);
    }
  }
  return { width: wide, height: high, data: result };
}

/** The modules that are the same in every code (ISO/IEC 18004, 6.3.3 to 6.3.5): finder patterns, their separators, timing lines. */

/** Modules along a side of a finder pattern with its separator. */
export const CORNER = 8;

/** Whether a module is dark, for fixed ones of a code with `size` modules along a side; undefined for those that differ. */
export function fixedModule(x: number, y: number, size: number): boolean | undefined {
  const left = x < CORNER ? x : x - (size - 7);
  const top = y < CORNER ? y : y - (size - 7);
  if (left >= -1 && top >= -1 && (x < CORNER || y < CORNER)) {
    const ring = Math.max(Math.abs(left - 3), Math.abs(top - 3));
    return ring !== 2 && ring !== 4;
  }
  return y === 6 ? x % 2 === 0 : x === 6 ? y % 2 === 0 : undefined;
}

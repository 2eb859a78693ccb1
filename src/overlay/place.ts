/** Where the card goes. Pure; all lengths are CSS pixels of the viewport. */
export interface Rect { left: number; top: number; width: number; height: number }
export interface Size { width: number; height: number }

/** A CSS length. */
export const px = (value: number): string => `${value}px`;

export type Side = 'below' | 'above' | 'end' | 'start' | 'docked';
export interface Placement { left: number; top: number; side: Side; /** Where the tip meets the card's edge, from its left or top. */ tip: number }

const GAP = 14;
const MARGIN = 12;
/** Narrower windows get the card as a sheet along the lower edge. */
export const NARROW = 520;

/**
 * Beside the target, where it fits without covering it: below, above, then to either side; else docked in the corner that
 * is farther from the target. `avoid` is what should stay readable too, such as the dialog that holds the target.
 */
export function place(target: Rect | null, card: Size, view: Size, rtl = false, avoid: Rect | null = null): Placement {
  if (view.width <= NARROW || !target) return docked(target, card, view, rtl);
  const beside = avoid ? [at('end', target, avoid), at('start', target, avoid)] : [];
  const all = [...beside, at('below', target, target), at('above', target, target), at('end', target, target), at('start', target, target)];
  return all.find(fits) ?? docked(target, card, view, rtl);

  /** On that side of `edge`, level with the target as far as the window allows. */
  function at(side: Exclude<Side, 'docked'>, { left, top, width, height }: Rect, edge: Rect): Placement {
    const clamp = (value: number, most: number): number => Math.max(MARGIN, Math.min(value, most - MARGIN));
    if (side === 'below' || side === 'above') {
      const x = clamp(rtl ? left + width - card.width : left, view.width - card.width);
      return { left: x, top: side === 'below' ? edge.top + edge.height + GAP : edge.top - GAP - card.height, side, tip: clampTip(left + width / 2 - x, card.width) };
    }
    const y = clamp(top + height / 2 - card.height / 2, view.height - card.height);
    return { left: side === 'end' ? edge.left + edge.width + GAP : edge.left - GAP - card.width, top: y, side, tip: clampTip(top + height / 2 - y, card.height) };
  }
  function fits({ left, top }: Placement): boolean {
    return left >= MARGIN && top >= MARGIN && left + card.width <= view.width - MARGIN && top + card.height <= view.height - MARGIN;
  }
}

const clampTip = (value: number, length: number): number => Math.max(24, Math.min(value, length - 24));

function docked(target: Rect | null, card: Size, view: Size, rtl: boolean): Placement {
  const narrow = view.width <= NARROW;
  const left = narrow ? 0 : rtl ? MARGIN : view.width - card.width - MARGIN;
  const bottom = view.height - card.height - (narrow ? 0 : MARGIN);
  const covers = target !== null && target.top + target.height > bottom && target.left < left + card.width && target.left + target.width > left;
  return { left, top: Math.max(0, covers ? (narrow ? 0 : MARGIN) : bottom), side: 'docked', tip: 0 };
}

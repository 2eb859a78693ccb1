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
  if (view.width <= NARROW) return docked(target, card, view, rtl);
  if (!target) return docked(null, card, view, rtl);
  const room = (rect: Rect): [Side, boolean][] => [
    ['below', rect.top + rect.height + GAP + card.height + MARGIN <= view.height],
    ['above', rect.top - GAP - card.height - MARGIN >= 0],
    ['end', rect.left + rect.width + GAP + card.width + MARGIN <= view.width],
    ['start', rect.left - GAP - card.width - MARGIN >= 0],
  ];
  const outside = avoid ? room(avoid).filter(([side, fits]) => fits && (side === 'end' || side === 'start')) : [];
  const side = outside[0]?.[0] ?? room(target).find(([, fits]) => fits)?.[0];
  if (!side) return docked(target, card, view, rtl);
  const clamp = (value: number, most: number): number => Math.max(MARGIN, Math.min(value, most - MARGIN));
  const edge = outside.length && avoid ? avoid : target;
  const middle = { x: target.left + target.width / 2, y: target.top + target.height / 2 };
  if (side === 'below' || side === 'above') {
    const left = clamp(rtl ? target.left + target.width - card.width : target.left, view.width - card.width);
    const top = side === 'below' ? target.top + target.height + GAP : target.top - GAP - card.height;
    return { left, top, side, tip: clampTip(middle.x - left, card.width) };
  }
  const top = clamp(middle.y - card.height / 2, view.height - card.height);
  const left = side === 'end' ? edge.left + edge.width + GAP : edge.left - GAP - card.width;
  return { left, top, side, tip: clampTip(middle.y - top, card.height) };
}

const clampTip = (value: number, length: number): number => Math.max(24, Math.min(value, length - 24));

function docked(target: Rect | null, card: Size, view: Size, rtl: boolean): Placement {
  const narrow = view.width <= NARROW;
  const left = narrow ? 0 : rtl ? MARGIN : view.width - card.width - MARGIN;
  const bottom = view.height - card.height - (narrow ? 0 : MARGIN);
  const covers = target !== null && target.top + target.height > bottom && target.left < left + card.width && target.left + target.width > left;
  return { left, top: Math.max(0, covers ? (narrow ? 0 : MARGIN) : bottom), side: 'docked', tip: 0 };
}

/** Where the card goes. Pure; all lengths are CSS pixels of the viewport. */
export interface Rect { left: number; top: number; width: number; height: number }
export interface Size { width: number; height: number }

/** A CSS length. */
export const px = (value: number): string => `${value}px`;

export type Side = 'below' | 'above' | 'end' | 'start' | 'docked';
export interface Placement {
  left: number;
  top: number;
  side: Side;
  /** Where the tip meets the card's edge, from its left or top. */
  tip: number;
  /** Height that the card may have; what does not fit is scrolled to inside it. */
  most: number;
}

const GAP = 14;
const MARGIN = 12;
/** Narrower windows get the card as a sheet along the lower edge. */
const NARROW = 520;

/** A card lower than this shows too little to be read. */
const LEAST = 150;

/** Height that a card may have where nothing is in its way; a sheet leaves the greater part of what it is about to be seen. */
export const mostHeight = (view: Size): number => view.width <= NARROW ? Math.floor(view.height * 0.6) : view.height - 2 * MARGIN;

/** Standing away from the target costs as much as covering this share of the card's area with what should stay readable. */
const DOCKED_COST = 0.3;

/**
 * Beside the target or beside what should stay readable around it (`avoid`, such as its dialog), else in a corner; where it
 * fits into the window without covering the target, and covers least of `avoid`. Where it fits nowhere it gets lower, to stand
 * above or below the target. `card` is as large as its content wants to be.
 */
export function place(target: Rect | null, content: Size, view: Size, rtl = false, avoid: Rect | null = null): Placement {
  const most = mostHeight(view);
  const card = { width: content.width, height: Math.min(content.height, most) };
  const corners = cornersFor(card, view, rtl);
  if (!target) return corners[0];
  if (view.width <= NARROW) return corners.find((corner) => overlap(corner, target) === 0) ?? lower(target);
  const sides = ['below', 'above', 'end', 'start'] as const;
  const all: Placement[] = [...(avoid ? sides.map((side) => at(side, target, avoid)) : []), ...sides.map((side) => at(side, target, target)), ...corners];
  const free = all.filter((one) => fits(one) && overlap(one, target) === 0);
  const cost = (one: Placement): number => (avoid ? overlap(one, avoid) : 0) + (one.side === 'docked' ? DOCKED_COST : 0);
  return free.reduce<Placement | null>((best, one) => (best && cost(best) <= cost(one) ? best : one), null) ?? lower(target);

  /** As high as there is room above or below the target. */
  function lower({ top, height }: Rect): Placement {
    const margin = view.width <= NARROW ? 0 : MARGIN;
    const [above, below] = [top - GAP - margin, view.height - top - height - GAP - margin];
    const room = Math.min(most, Math.max(above, below));
    if (room < LEAST) return corners[0];
    return { ...corners[0], top: above > below ? margin : view.height - margin - Math.min(room, card.height), most: room };
  }
  /** The share of the card that lies over `rect`. */
  function overlap({ left, top }: Pick<Placement, 'left' | 'top'>, rect: Rect): number {
    const width = Math.min(left + card.width, rect.left + rect.width) - Math.max(left, rect.left);
    const height = Math.min(top + card.height, rect.top + rect.height) - Math.max(top, rect.top);
    return width > 0 && height > 0 ? (width * height) / (card.width * card.height) : 0;
  }
  /** On that side of `edge`, level with the target as far as the window allows. */
  function at(side: Exclude<Side, 'docked'>, { left, top, width, height }: Rect, edge: Rect): Placement {
    const clamp = (value: number, most: number): number => Math.max(MARGIN, Math.min(value, most - MARGIN));
    if (side === 'below' || side === 'above') {
      const x = clamp(rtl ? left + width - card.width : left, view.width - card.width);
      return { left: x, top: side === 'below' ? edge.top + edge.height + GAP : edge.top - GAP - card.height, side, tip: clampTip(left + width / 2 - x, card.width), most };
    }
    const y = clamp(top + height / 2 - card.height / 2, view.height - card.height);
    return { left: side === 'end' ? edge.left + edge.width + GAP : edge.left - GAP - card.width, top: y, side, tip: clampTip(top + height / 2 - y, card.height), most };
  }
  function fits({ left, top }: Placement): boolean {
    return left >= MARGIN && top >= MARGIN && left + card.width <= view.width - MARGIN && top + card.height <= view.height - MARGIN;
  }
}

const clampTip = (value: number, length: number): number => Math.max(24, Math.min(value, length - 24));

/** The corners, the usual one first; in a narrow window the lower and the upper edge. */
function cornersFor(card: Size, view: Size, rtl: boolean): [Placement, ...Placement[]] {
  const margin = view.width <= NARROW ? 0 : MARGIN;
  const near = view.width <= NARROW || rtl ? margin : view.width - card.width - margin;
  const far = view.width <= NARROW || !rtl ? margin : view.width - card.width - margin;
  const [low, high] = [Math.max(0, view.height - card.height - margin), margin];
  const corner = (left: number, top: number): Placement => ({ left, top, side: 'docked', tip: 0, most: mostHeight(view) });
  return [corner(near, low), corner(near, high), corner(far, low), corner(far, high)];
}

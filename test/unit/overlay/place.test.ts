import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { place, type Rect, type Size } from '../../../src/overlay/place';

const overlap = (a: Rect, b: Rect): boolean => a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
const card: Size = { width: 372, height: 300 };

describe('the card', () => {
  it('goes below its target, then above, then beside it', () => {
    const view = { width: 1280, height: 800 };
    expect(place({ left: 100, top: 100, width: 200, height: 40 }, card, view).side).toBe('below');
    expect(place({ left: 100, top: 700, width: 200, height: 40 }, card, view).side).toBe('above');
    expect(place({ left: 100, top: 200, width: 200, height: 500 }, card, view).side).toBe('end');
    expect(place({ left: 900, top: 200, width: 200, height: 500 }, card, view).side).toBe('start');
  });
  it('stays outside the dialog that holds the target where there is room', () => {
    const dialog = { left: 400, top: 150, width: 480, height: 480 };
    const spot = place({ left: 430, top: 350, width: 420, height: 60 }, card, { width: 1280, height: 800 }, false, dialog);
    expect(spot.side).toBe('end');
    expect(overlap({ ...spot, ...card }, dialog)).toBe(false);
  });
  it('is a sheet along an edge in a narrow window, and gives way to a target below', () => {
    expect(place({ left: 10, top: 50, width: 100, height: 30 }, { width: 320, height: 300 }, { width: 320, height: 640 })).toMatchObject({ left: 0, top: 340, side: 'docked' });
    expect(place({ left: 10, top: 500, width: 100, height: 30 }, { width: 320, height: 300 }, { width: 320, height: 640 }).top).toBe(0);
  });
  it('gets lower where it would cover its target everywhere, and never too low to be read', () => {
    const narrow = { width: 320, height: 640 };
    const field = { left: 20, top: 300, width: 280, height: 40 };
    const spot = place(field, { width: 320, height: 500 }, narrow);
    expect(overlap({ ...spot, width: 320, height: Math.min(500, spot.most) }, field)).toBe(false);
    expect(spot.most).toBeGreaterThan(250);
    expect(place({ left: 0, top: 100, width: 320, height: 460 }, { width: 320, height: 500 }, narrow).most).toBe(384);
  });
  it('is never over its target while it points, and always inside a window that it fits into', () => {
    const lengths = (least: number, most: number) => fc.integer({ min: least, max: most });
    fc.assert(fc.property(
      fc.record({ left: lengths(0, 1500), top: lengths(0, 900), width: lengths(5, 600), height: lengths(5, 300) }),
      fc.record({ width: lengths(600, 1600), height: lengths(400, 1000) }), fc.boolean(), (target, view, rtl) => {
        const spot = place(target, card, view, rtl);
        const drawn = { ...spot, width: card.width, height: Math.min(card.height, spot.most) };
        if (spot.side !== 'docked') expect(overlap({ ...spot, ...card }, target), 'a pointing card is whole').toBe(false);
        // It got lower to keep off its target; what it shows is then still enough to read.
        if (drawn.height < card.height) expect(drawn.height >= 150 && !overlap(drawn, target)).toBe(true);
        expect(drawn.left >= 0 && drawn.left + drawn.width <= view.width && drawn.top >= 0 && drawn.top + drawn.height <= view.height).toBe(true);
      }));
  });
});

/** Screenshots: pages of text, icons, pictures, tables, barcodes, with or without codes on them. */
import type { Pixels } from '../../../src/vault/qr';
import { blank, box, grey, put, type Colour } from './picture';
import type { Chance } from './random';

export interface Page { picture: Pixels; dark: boolean; ground: Colour; text: Colour }

/** Letters of random strokes on a grid of 5 × 7, each `scale` pixels: as dense and as varied as text. */
export function line(picture: Pixels, chance: Chance, left: number, top: number, wide: number, scale: number, colour: Colour): void {
  for (let x = left; x < left + wide; x += 6 * scale) {
    if (chance.whole(1, 6) === 1) continue;
    for (let stroke = chance.whole(2, 4); stroke > 0; stroke--) {
      const [column, row] = [chance.whole(0, 4), chance.whole(0, 6)];
      if (chance.whole(0, 1)) box(picture, x + column * scale, top, scale, scale * chance.whole(3, 7), colour);
      else box(picture, x, top + row * scale, scale * chance.whole(2, 5), scale, colour);
    }
  }
}

/** Nested squares, rings and checks such as icons have, some with the proportions of finder patterns. */
export function icon(picture: Pixels, chance: Chance, left: number, top: number, unit: number, ink: Colour, paper: Colour): void {
  box(picture, left, top, 7 * unit, 7 * unit, ink);
  box(picture, left + unit, top + unit, 5 * unit, 5 * unit, paper);
  if (chance.whole(0, 1)) box(picture, left + 2 * unit, top + 2 * unit, 3 * unit, 3 * unit, ink);
  else line(picture, chance, left + unit, top + 2 * unit, 4 * unit, Math.max(1, unit >> 1), ink);
}

function barcode(picture: Pixels, chance: Chance, left: number, top: number, wide: number, high: number): void {
  box(picture, left, top, wide, high, grey(255));
  for (let x = left + 8; x < left + wide - 8; x += chance.whole(2, 8)) box(picture, x, top + 4, chance.whole(1, 4), high - 8, grey(0));
}

/** Waves of colour with some grain, as photographs have. */
export function photograph(picture: Pixels, chance: Chance, left: number, top: number, wide: number, high: number): void {
  const waves = Array.from({ length: 9 }, () => [chance.between(-0.12, 0.12), chance.between(-0.12, 0.12), chance.between(0, 6)] as const);
  for (let y = 0; y < high; y++) {
    for (let x = 0; x < wide; x++) {
      const value = (from: number): number => 128 + waves.slice(from, from + 3).reduce((sum, [fx, fy, shift]) => sum + 42 * Math.sin(x * fx + y * fy + shift), 0) + chance.between(-9, 9);
      box(picture, left + x, top + y, 1, 1, [value(0), value(3), value(6)]);
    }
  }
}

/** A page without a code, light or dark. */
export function page(chance: Chance, width: number, height: number): Page {
  const dark = chance.whole(0, 2) === 0;
  const [ground, text] = dark ? [grey(chance.whole(10, 45)), grey(chance.whole(190, 250))] : [grey(chance.whole(236, 255)), grey(chance.whole(0, 90))];
  const picture = blank(width, height, ground);
  const scale = width > 3000 ? 2 : 1;
  const tint: Colour = [chance.whole(20, 90), chance.whole(60, 130), chance.whole(150, 230)];
  box(picture, 0, 0, width, 56 * scale, tint);
  line(picture, chance, 40, 20 * scale, 400 * scale, 2 * scale, grey(255));
  for (let y = 100 * scale; y < height - 60; y += 44 * scale) {
    icon(picture, chance, 24, y, chance.whole(1, 3) * scale, text, ground);
    line(picture, chance, 24 + 32 * scale, y + 4, chance.whole(60, 160) * scale, scale, text);
  }
  for (let y = 100 * scale; y < height - 120 * scale;) {
    const kind = chance.whole(1, 12);
    const left = 300 * scale;
    if (kind === 1) photograph(picture, chance, left + chance.whole(0, 800), y, 260 * scale, 120 * scale);
    if (kind === 2) barcode(picture, chance, left + chance.whole(0, 900), y, 220 * scale, 80 * scale);
    if (kind === 3) for (let at = 0; at < 12; at++) icon(picture, chance, left + at * 90 * scale, y, chance.whole(1, 5) * scale, text, ground);
    if (kind === 4) for (let at = 0; at < 100; at++) box(picture, left + at * 8, y + (at % 2) * 8, 8, 8, text);
    if (kind > 4) for (let row = 0; row < 4; row++) line(picture, chance, left, y + row * 14 * scale, chance.whole(900, width / scale - 420) * scale, scale, text);
    y += (kind <= 3 ? 150 : 76) * scale;
  }
  return { picture, dark, ground, text };
}

/** Lays a code onto a page, each on a part of its own so that they do not cover each other. */
export function laid({ picture }: Page, chance: Chance, codes: readonly Pixels[]): Pixels {
  codes.forEach((one, at) => {
    const part = Math.floor((picture.width - 320) / codes.length);
    put(picture, one, 320 + at * part + chance.whole(0, Math.max(0, part - one.width - 4)), chance.whole(60, picture.height - one.height - 4));
  });
  return picture;
}

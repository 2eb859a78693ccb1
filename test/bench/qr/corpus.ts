/** The corpus: the same pictures in every run, kind by kind. Each kind says how many, and draws one by chance. */
import type { Pixels } from '../../../src/vault/qr';
import { code, type Look } from './code';
import { account, anyAccount, other } from './content';
import { asJpeg, blurred, faded, lit, noisy, resized } from './damage';
import * as none from './none';
import { BLACK, blank, changed, CLEAR, grey, put, WHITE, type Colour } from './picture';
import { chance as chanceOf, type Chance } from './random';
import { laid, page } from './screen';

/** A picture with the texts that have to be found on it, and those that may. */
export interface Sample { kind: string; picture: Pixels; texts: readonly string[]; others: readonly string[] }

type Drawn = Omit<Sample, 'kind' | 'others'> & { others?: readonly string[] };
type Draw = (chance: Chance) => Drawn;

/** One account on a picture of its own, drawn in some look and then damaged. */
const single = (look: (chance: Chance) => Look, damage: (picture: Pixels, chance: Chance) => Pixels = (picture) => picture, text = anyAccount): Draw => (chance) => {
  const content = text(chance);
  return { picture: damage(code(content, { module: chance.whole(3, 7), ...look(chance) }), chance), texts: [content] };
};

const inverted: Look = { ink: WHITE!, paper: grey(20) };
const slants = (chance: Chance, most: number): readonly [number, number] => [chance.between(-most, most), chance.between(-most, most)];

/** Codes of `texts` and `others` on a page. */
function screenshot(chance: Chance, [width, height]: readonly [number, number], look: (chance: Chance, dark: boolean) => Look, { accounts = 1, others = 0 } = {}): Drawn {
  const paper = page(chance, width, height);
  const texts = Array.from({ length: accounts }, () => anyAccount(chance));
  const more = Array.from({ length: others }, () => other(chance));
  const codes = [...texts, ...more].map((text) => code(text, { module: chance.whole(2, 6), ...look(chance, paper.dark) }));
  return { picture: laid(paper, chance, codes), texts, others: more };
}

const [QHD, UHD] = [[2560, 1440], [3840, 2160]] as const;
const after = (draw: Draw, damage: (picture: Pixels, chance: Chance) => Pixels): Draw => (chance) => {
  const drawn = draw(chance);
  return { ...drawn, picture: damage(drawn.picture, chance) };
};

/** Several codes side by side. */
function together(chance: Chance, texts: string[], others: string[]): Drawn {
  const codes = [...texts, ...others].map((text) => code(text, { module: chance.whole(2, 5) }));
  const picture = blank(codes.reduce((sum, { width }) => sum + width + 20, 0), Math.max(...codes.map(({ height }) => height)) + 40, grey(chance.one([255, 230, 40])));
  let left = 10;
  for (const one of chance.whole(0, 1) ? codes : [...codes].reverse()) {
    put(picture, one, left, chance.whole(0, picture.height - one.height));
    left += one.width + 20;
  }
  return { picture, texts, others };
}

const COLOURS: readonly [ink: Colour, paper: Colour][] = [
  [[200, 30, 30], WHITE!], [[20, 60, 160], [225, 235, 250]], [[0, 110, 60], [240, 225, 200]], [[90, 20, 110], [250, 215, 80]], [[255, 140, 0], WHITE!], [[200, 60, 50], [90, 150, 70]], [[250, 230, 120], [60, 30, 90]],
];

const kinds: Record<string, [count: number, draw: Draw]> = {
  'clean': [16, single(() => ({}))],
  'small, 1–2 px a module': [24, single((chance) => ({ module: chance.one([1, 1, 1.5, 2]), around: chance.whole(0, 40) }))],
  'fractional scale': [20, single((chance) => ({ module: chance.between(1.6, 5) }))],
  'zoomed by a browser': [16, single((chance) => ({ module: chance.whole(2, 5) }), (picture, chance) => resized(picture, chance.one([0.8, 0.9, 1.1, 1.25, 1.33, 1.5, 1.75]), chance.whole(0, 3) > 0))],
  'low contrast': [24, single(() => ({}), (picture, chance) => {
    const [low, span] = [chance.whole(0, 200), chance.whole(14, 45)];
    return faded(picture, low, low + span);
  })],
  'rotated': [24, single((chance) => ({ turn: chance.between(0, 360), module: chance.between(2.5, 6), ground: grey(chance.one([255, 200, 90])) }))],
  'inverted': [16, single(() => inverted)],
  'logo': [20, single((chance) => ({ level: chance.one(['Q', 'H']), logo: chance.between(0.15, 0.22) }))],
  'JPEG 40–70': [24, single((chance) => ({ module: chance.one([2, 3, 4, 5, 6]), around: chance.whole(0, 9) }), (picture, chance) => asJpeg(picture, chance.whole(40, 70)))],
  'blur': [24, (chance) => {
    const [module, text] = [chance.whole(3, 7), anyAccount(chance)];
    return { picture: blurred(code(text, { module }), module * chance.between(0.25, 0.65)), texts: [text] };
  }],
  'noise': [20, single((chance) => ({ module: chance.whole(3, 6) }), (picture, chance) => noisy(picture, chance, chance.between(15, 60), { salt: chance.one([0, 0, 0.03, 0.08]), coloured: chance.whole(0, 1) === 1 }))],
  'transparent': [16, single((chance) => (chance.whole(0, 2) ? { paper: CLEAR!, ink: chance.one([BLACK!, [30, 60, 120], [0, 0, 0, 200]]) } : { paper: CLEAR!, ink: WHITE! }))],
  'perspective': [24, single((chance) => ({ slant: slants(chance, 0.3), turn: chance.between(-25, 25), around: 30, module: chance.between(3.5, 7) }))],
  'uneven light': [20, single(() => ({ around: 20 }), (picture, chance) => lit(picture, chance.between(0.15, 0.4), chance.one([undefined, chance.between(0, 360)])))],
  'coloured': [16, single((chance) => {
    const [ink, paper] = chance.one(COLOURS);
    return { ink, paper };
  })],
  'dotted and rounded': [18, single((chance) => ({ shape: chance.one(['dots', 'rounded']), module: chance.whole(4, 8) }))],
  'no quiet zone': [20, single((chance) => ({ quiet: chance.one([0, 0, 1, 2]), around: chance.one([0, 30]), ground: grey(chance.one([0, 60, 128, 255])) }))],
  'photograph of a screen': [20, single((chance) => ({ slant: slants(chance, 0.2), turn: chance.between(-20, 20), around: 60, ground: grey(90), module: chance.between(3.5, 6) }), (picture, chance) =>
    asJpeg(noisy(lit(blurred(faded(picture, 30, 220), chance.between(0.6, 1.3)), chance.between(0.4, 0.9), chance.between(0, 360)), chance, chance.between(3, 12), { coloured: true }), chance.whole(60, 85)))],
  'two accounts': [16, (chance) => together(chance, [account(chance), anyAccount(chance)], [])],
  'account beside other codes': [12, (chance) => together(chance, [anyAccount(chance)], Array.from({ length: chance.whole(1, 2) }, () => other(chance)))],
  'other content only': [8, (chance) => together(chance, [], [other(chance)])],
  '1440p': [24, (chance) => screenshot(chance, QHD, () => ({}))],
  '1440p, fractional scale': [8, (chance) => screenshot(chance, QHD, () => ({ module: chance.between(1.5, 4) }))],
  '1440p, inverted code': [8, (chance) => screenshot(chance, QHD, () => inverted)],
  '1440p, no quiet zone': [8, (chance) => screenshot(chance, QHD, () => ({ quiet: chance.whole(0, 1) }))],
  '1440p, low contrast': [6, after((chance) => screenshot(chance, QHD, () => ({ ink: grey(150), paper: grey(205) })), (picture) => picture)],
  '1440p, JPEG': [6, after((chance) => screenshot(chance, QHD, () => ({ module: chance.whole(3, 5) })), (picture, chance) => asJpeg(picture, chance.whole(50, 75)))],
  '1440p, account and another code': [8, (chance) => screenshot(chance, QHD, () => ({}), { others: 1 })],
  '1440p, two accounts': [6, (chance) => screenshot(chance, QHD, () => ({}), { accounts: 2 })],
  '4K': [8, (chance) => screenshot(chance, UHD, () => ({ module: chance.whole(2, 8) }))],
  '4K, two accounts and another code': [3, (chance) => screenshot(chance, UHD, () => ({}), { accounts: 2, others: 1 })],
  'none: 1440p': [16, (chance) => ({ picture: page(chance, ...QHD).picture, texts: [] })],
  'none: text': [8, (chance) => ({ picture: none.text(chance), texts: [] })],
  'none: impostors': [24, (chance) => ({ picture: none.impostor(chance), texts: [] })],
  'none: broken codes': [16, (chance) => ({ picture: none.broken(chance), texts: [] })],
  'none: halftone': [6, (chance) => ({ picture: none.halftone(chance), texts: [] })],
  'none: nested squares': [10, (chance) => ({ picture: none.squares(chance), texts: [] })],
  'none: noise': [10, (chance) => ({ picture: none.noise(chance), texts: [] })],
  'none: blank': [2, (chance) => ({ picture: changed(blank(800, 600), (_value, x) => x * chance.one([0, 0.2])), texts: [] })],
};

/** Draws one picture after the other; `wanted` chooses kinds. Another seed gives other pictures of the same kinds. */
export function* corpus(seed: number, wanted: (kind: string) => boolean = () => true): Generator<Sample> {
  for (const [at, [kind, [count, draw]]] of Object.entries(kinds).entries()) {
    if (!wanted(kind)) continue;
    for (let number = 0; number < count; number++) yield { kind, others: [], ...draw(chanceOf(seed * 1_000_003 + at * 1009 + number)) };
  }
}

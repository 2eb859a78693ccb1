import { afterEach, describe, expect, it, vi } from 'vitest';
import { readCodes, type Pixels } from '../../../../src/vault/qr';
import { MOST_PIXELS } from '../../../../src/vault/qr/pixels';
import { code, type Look } from '../../../bench/qr/code';
import { asJpeg, blurred, faded, lit, noisy, resized } from '../../../bench/qr/damage';
import * as none from '../../../bench/qr/none';
import { blank, CLEAR, grey, put, WHITE } from '../../../bench/qr/picture';
import { chance } from '../../../bench/qr/random';
import { laid, page } from '../../../bench/qr/screen';

const KEY = 'otpauth://totp/Example:ada%40example.com?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Example';
const EXPORT = 'otpauth-migration://offline?data=CiUKFEhlbGxvIQECAwQFBgcICQoLDA0OEgNhZGEaB0V4YW1wbGUgASgBMAIQARgBIAA%3D';
const LINK = 'https://www.example.com/get-the-app';

const texts = async (picture: Pixels, budgetMs = 15_000): Promise<string[]> => (await readCodes(picture, { budgetMs })).map(({ text }) => text);

/** One picture below another on a ground. */
function stacked(pictures: Pixels[], width = 900): Pixels {
  const whole = blank(width, pictures.reduce((sum, { height }) => sum + height + 30, 30), grey(250));
  let top = 30;
  for (const one of pictures) {
    put(whole, one, 20, top);
    top += one.height + 30;
  }
  return whole;
}

describe('one code', () => {
  const pictures: Record<string, () => Pixels> = {
    'as it is made': () => code(KEY),
    'of one pixel a module': () => code(KEY, { module: 1 }),
    'of two and a third pixels a module': () => code(KEY, { module: 2.33 }),
    'zoomed out by a browser': () => resized(code(KEY, { module: 3 }), 0.8, true),
    'light on dark': () => code(KEY, { ink: WHITE!, paper: grey(20) }),
    'dark on transparent': () => code(KEY, { paper: CLEAR! }),
    'light on transparent': () => code(KEY, { paper: CLEAR!, ink: WHITE! }),
    'turned by 33 degrees': () => code(KEY, { turn: 33 }),
    'seen aslant': () => code(KEY, { slant: [0.25, 0.2], turn: 10, module: 5, around: 20 }),
    'of 16 shades of grey': () => faded(code(KEY), 120, 136),
    'blurred by half a module': () => blurred(code(KEY, { module: 5 }), 2.5),
    'in noise': () => noisy(code(KEY), chance(3), 60),
    'with salt and pepper': () => noisy(code(KEY, { module: 5 }), chance(4), 20, { salt: 0.08 }),
    'in falling light': () => lit(code(KEY, { around: 20 }), 0.15, 30),
    'saved as JPEG': () => asJpeg(code(KEY, { module: 3 }), 40),
    'with a logo': () => code(KEY, { level: 'H', logo: 0.22 }),
    'of dots': () => code(KEY, { shape: 'dots', module: 6 }),
    'in colours that are equally bright': () => code(KEY, { ink: [200, 40, 60], paper: [60, 110, 60] }),
    'without a quiet zone on black': () => code(KEY, { quiet: 0, around: 30, ground: grey(0) }),
    'of many modules': () => code(`otpauth-migration://offline?data=${'QUJD'.repeat(120)}`, { module: 2 }),
  };
  it.each(Object.entries(pictures))('%s is found', async (name, draw) => {
    const [text] = await texts(draw());
    expect(text?.startsWith(name === 'of many modules' ? 'otpauth-migration://offline?data=QUJDQ' : KEY)).toBe(true);
  });

  it('tells its corners, clockwise from the top left of the code', async () => {
    const [found] = await readCodes(code(KEY, { module: 4, around: 40 }));
    const side = (code(KEY, { quiet: 0, module: 1 }).width) * 4;
    const want = [[56, 56], [56 + side, 56], [56 + side, 56 + side], [56, 56 + side]];
    found?.corners?.forEach(({ x, y }, at) => {
      expect(Math.abs(x - want[at]![0]!)).toBeLessThan(3);
      expect(Math.abs(y - want[at]![1]!)).toBeLessThan(3);
    });
    expect(found?.corners).toHaveLength(4);
  });

  it('gives the bytes of a code that has nothing else', async () => {
    const [found] = await readCodes(code(LINK));
    expect(new TextDecoder().decode(found?.bytes)).toBe(LINK);
  });

  it('keeps letters that are not ASCII', async () => {
    expect(await texts(code('otpauth://totp/Käse:ю@example.com?secret=JBSWY3DPEHPK3PXP'))).toEqual(['otpauth://totp/Käse:ю@example.com?secret=JBSWY3DPEHPK3PXP']);
  });
});

describe('several codes', () => {
  it.each([[[KEY, LINK]], [[LINK, KEY]], [[LINK, EXPORT]]])('the one for an authenticator comes first: %#', async (order) => {
    const found = await texts(stacked(order.map((text) => code(text))));
    expect(found[0]).toMatch(/^otpauth/);
    expect([...found].sort()).toEqual([...order].sort());
  });

  it('two accounts are both found', async () => {
    expect((await texts(stacked([code(KEY), code(EXPORT, { module: 2 })]))).sort()).toEqual([EXPORT, KEY].sort());
  });

  it('the same code twice is one', async () => {
    expect(await texts(stacked([code(KEY), code(KEY, { module: 3 })]))).toEqual([KEY]);
  });

  it('a code that is hard to read is looked for although another was easy', async () => {
    expect(await texts(stacked([code(LINK), blurred(code(KEY, { module: 5 }), 2.4)]))).toEqual([KEY, LINK]);
  });
});

describe('a screenshot of 2560 × 1440', () => {
  it.each<[string, Look]>([['small', { module: 2 }], ['inverted', { ink: WHITE!, paper: grey(20) }], ['faint', { ink: grey(150), paper: grey(205) }]])('gives its %s code', async (_, look) => {
    const random = chance(5);
    const paper = page(random, 2560, 1440);
    expect(await texts(laid(paper, random, [code(KEY, look)]))).toEqual([KEY]);
  });

  it('gives nothing where there is no code', async () => {
    expect(await texts(page(chance(6), 2560, 1440).picture)).toEqual([]);
  });
});

describe('nothing is made up', () => {
  it.each(Object.entries(none))('from %s', async (_, draw) => {
    for (const seed of [1, 2]) expect(await texts(draw(chance(seed)), 500)).toEqual([]);
  });

});

describe('limits', () => {
  const odd: [string, Pixels][] = [
    ['no pixels', { width: 0, height: 0, data: new Uint8ClampedArray(0) }],
    ['one pixel', blank(1, 1)],
    ['a line', blank(5000, 1)],
    ['a column', blank(1, 5000)],
    ['too few bytes', { width: 100, height: 100, data: new Uint8ClampedArray(12) }],
    ['half a pixel', { width: 1.5, height: 2, data: new Uint8ClampedArray(12) }],
    ['no number', { width: Number.NaN, height: 2, data: new Uint8ClampedArray(8) }],
    ['20 × 20 of ink', blank(20, 20, grey(0))],
  ];
  it.each(odd)('%s gives nothing', async (_, picture) => {
    expect(await readCodes(picture)).toEqual([]);
  });

  it('ends when its time is over', async () => {
    const picture = none.squares(chance(9));
    const start = performance.now();
    await readCodes(picture, { budgetMs: 0 });
    const least = performance.now() - start;
    await readCodes(picture, { budgetMs: 60 });
    expect(performance.now() - start - least).toBeLessThan(60 + 1000);
    expect(least).toBeLessThan(500);
  });

  it('makes more than 40 megapixels smaller, and tells corners of the whole', async () => {
    const picture = blank(6600, 6400);
    expect(picture.width * picture.height).toBeGreaterThan(MOST_PIXELS);
    put(picture, code(KEY, { module: 8 }), 5000, 5000);
    const [found] = await readCodes(picture, { budgetMs: 15_000 });
    expect(found?.text).toBe(KEY);
    expect(found?.corners?.[0]?.x).toBeGreaterThan(5010);
    expect(found?.corners?.[0]?.x).toBeLessThan(5050);
  });
});

describe("the browser's own decoder", () => {
  const detector = (found: string[] | Error, formats = ['qr_code']) => class {
    static getSupportedFormats = async (): Promise<string[]> => formats;
    detect = async (): Promise<{ rawValue: string; cornerPoints: { x: number; y: number }[] }[]> => {
      if (found instanceof Error) throw found;
      return found.map((rawValue) => ({ rawValue, cornerPoints: [] }));
    };
  };
  const provide = (of: unknown): void => {
    vi.stubGlobal('BarcodeDetector', of);
    vi.stubGlobal('ImageData', class {});
  };
  afterEach(() => vi.unstubAllGlobals());

  it('is asked first', async () => {
    provide(detector([KEY]));
    expect(await texts(blank(50, 50))).toEqual([KEY]);
  });

  it('does not end the search with a code that is no account', async () => {
    provide(detector([LINK, '']));
    expect(await texts(code(KEY))).toEqual([KEY, LINK]);
  });

  it.each([['throws', detector(new Error('no service'))], ['knows no QR codes', detector(['wrong'], ['ean_13'])], ['is something else', {}], ['never answers', class {
    static getSupportedFormats = (): Promise<never> => new Promise(() => undefined);
  }]])('is done without where it %s', async (_, of) => {
    provide(of);
    expect(await texts(code(KEY), 3000)).toEqual([KEY]);
  });
});

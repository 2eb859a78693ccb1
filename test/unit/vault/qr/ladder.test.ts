import { decodeQR } from 'qr/decode.js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readCodes, type Pixels } from '../../../../src/vault/qr';
import * as decoding from '../../../../src/vault/qr/decode';
import { ladder } from '../../../../src/vault/qr/ladder';
import { Search } from '../../../../src/vault/qr/search';
import { code } from '../../../bench/qr/code';
import { blurred, faded } from '../../../bench/qr/damage';
import { impostor } from '../../../bench/qr/none';
import { CLEAR, grey } from '../../../bench/qr/picture';
import { chance } from '../../../bench/qr/random';

const KEY = 'otpauth://totp/Example:ada%40example.com?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Example';

/** The rung on which the first code was found. */
function rungOf(picture: Pixels): string | undefined {
  const search = new Search(() => false);
  for (const rung of ladder(search, picture)) if (search.codes.length) return rung;
  return undefined;
}

function decoderAlone(picture: Pixels): string | undefined {
  try {
    return decodeQR({ ...picture });
  } catch {
    return undefined;
  }
}

const faint = (module: number, quiet: number, ground: number, span: number): Pixels => code(KEY, { module, quiet, around: 40, ground: grey(ground), ink: grey(120), paper: grey(120 + span) });

describe('what the decoder alone misses', () => {
  it.each<[string, string, () => Pixels]>([
    ['transparent paper', 'plain', () => code(KEY, { paper: CLEAR! })],
    ['low contrast', 'plain', () => faded(code(KEY), 120, 134)],
    ['a faint code close to white', 'narrow', () => faint(4, 1, 255, 20)],
    ['blur of half a module', 'left over', () => blurred(code(KEY, { module: 3 }), 1.5)],
    ['colours equally bright', 'colour', () => code(KEY, { ink: [200, 40, 60], paper: [60, 110, 60] })],
    ['a very faint code close to black', 'doubled', () => faint(4, 2, 0, 10)],
    ['a faint code right beside black', 'stretched', () => faint(3, 0, 0, 40)],
    ['blur that sharpening a place does not undo', 'soft', () => blurred(code(KEY, { module: 6 }), 3)],
    ['blur under which finder patterns vanish', 'sharp 1.5', () => blurred(code(KEY, { module: 4 }), 2)],
    ['still more blur', 'sharp 2', () => blurred(code(KEY, { module: 5 }), 2.7)],
  ])('%s: rung "%s"', (_, rung, draw) => {
    const picture = draw();
    expect(decoderAlone(picture)).toBeUndefined();
    expect(rungOf(picture)).toBe(rung);
  });

  it('what the decoder alone finds and a look at candidates does not is found by its own search', () => {
    expect(rungOf(faint(3, 1, 255, 40))).toBe('whole');
  });
});

describe('the second opinion', () => {
  afterEach(() => vi.restoreAllMocks());

  it('reads what the first decoder cannot', async () => {
    vi.spyOn(decoding, 'decode').mockReturnValue(undefined);
    const [found] = await readCodes(code(KEY, { module: 5, turn: 20 }), { budgetMs: 15_000 });
    expect(found?.text).toBe(KEY);
    expect(found?.corners).toHaveLength(4);
  });

  it('is not asked when time is up', async () => {
    vi.spyOn(decoding, 'decode').mockReturnValue(undefined);
    expect(await readCodes(code(KEY), { budgetMs: 0 })).toEqual([]);
  });
});

describe('a reading counts only with the fixed modules of a code', () => {
  it('so that squares with finder patterns are none', () => {
    for (let seed = 0; seed < 3; seed++) expect(rungOf(impostor(chance(seed)))).toBeUndefined();
  });
});

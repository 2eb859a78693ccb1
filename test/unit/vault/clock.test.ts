import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matters, offsetFrom } from '../../../src/vault/clock';
import { codeAt } from '../../../src/vault/codes';
import { entry } from './doubles';

const NOON = Date.UTC(2030, 4, 6, 12, 0, 0);
const header = (at: number): string => new Date(at).toUTCString();

describe('offsetFrom', () => {
  it('measures a clock that is two minutes slow', () => {
    const sent = NOON - 120_000;
    expect(offsetFrom(header(NOON), sent - 100, sent + 100)).toEqual({ offsetMs: 120_500, uncertaintyMs: 600 });
  });

  it('adds the age of an answer out of a cache', () => {
    const fresh = offsetFrom(header(NOON), NOON, NOON)!;
    const old = offsetFrom(header(NOON - 3_600_000), NOON, NOON, '3600')!;
    expect(Math.abs(old.offsetMs - fresh.offsetMs)).toBeLessThanOrEqual(old.uncertaintyMs);
    expect(offsetFrom(header(NOON), NOON, NOON, '0')).toEqual(fresh);
    expect(offsetFrom(header(NOON), NOON, NOON, 'soon')).toBeNull();
  });

  it('knows nothing without a date it can trust', () => {
    for (const text of [null, '', 'soon', '0', '2030-05-06T12:00:00Z', 'Mon, 06 May 2030 12:00:00 +0200', 'Mon, 31 Feb 2030 12:00:00 GMT', 'Mon, 06 Mai 2030 12:00:00 GMT', 'Mon, 06 May 2030 24:00:00 GMT', 'Monday, 06-May-30 12:00:00 GMT']) {
      expect(offsetFrom(text, NOON, NOON), String(text)).toBeNull();
    }
    expect(offsetFrom(header(NOON), NOON, NOON - 1)).toBeNull();
  });

  it('always has the true offset within what it is unsure of', () => {
    const ms = fc.integer({ min: -100_000_000, max: 100_000_000 });
    const wait = fc.integer({ min: 0, max: 30_000 });
    fc.assert(fc.property(ms, wait, wait, fc.integer({ min: 0, max: 999 }), (offset, there, back, part) => {
      const siteAt = NOON + part;
      const answered = siteAt - offset;
      const measured = offsetFrom(header(siteAt), answered - there, answered + back)!;
      expect(Math.abs(measured.offsetMs - offset)).toBeLessThanOrEqual(measured.uncertaintyMs + 1);
    }));
  });
});

describe('matters', () => {
  const totp = (period: number) => entry(1, { period });

  it('is so when the code would surely be another one', () => {
    expect(matters({ offsetMs: 120_000, uncertaintyMs: 600 }, 30, NOON)).toBe(true);
    expect(matters({ offsetMs: -120_000, uncertaintyMs: 600 }, 30, NOON)).toBe(true);
    expect(matters({ offsetMs: 0, uncertaintyMs: 600 }, 30, NOON)).toBe(false);
    expect(matters({ offsetMs: 300, uncertaintyMs: 600 }, 30, NOON + 29_900)).toBe(false);
    expect(matters({ offsetMs: 5_000, uncertaintyMs: 600 }, 30, NOON)).toBe(false);
    expect(matters({ offsetMs: 5_000, uncertaintyMs: 600 }, 30, NOON + 27_000)).toBe(true);
    expect(matters({ offsetMs: 120_000, uncertaintyMs: 600 }, 86_400, NOON)).toBe(false);
  });

  it('agrees with the codes themselves', () => {
    fc.assert(fc.property(fc.integer({ min: -300_000, max: 300_000 }), fc.integer({ min: 1, max: 300 }), fc.integer({ min: 0, max: 3_600_000 }), (offsetMs, period, later) => {
      const [ours, theirs] = [codeAt(totp(period), NOON + later), codeAt(totp(period), NOON + later, offsetMs)];
      if (ours.code !== theirs.code) expect(matters({ offsetMs, uncertaintyMs: 0 }, period, NOON + later)).toBe(true);
    }));
  });
});

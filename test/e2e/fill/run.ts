/** The fill tests themselves, for a browser that a `Driver` leads. */
import { describe, expect, it } from 'vitest';
import type { FillAnswer, FillRequest } from '../../../src/fill/message';
import type { FieldPath } from '../../../src/fill/path';
import { CODE, refused, seen, sending, single, split, type Case } from './cases';
import type { UnderTest } from './page/main';
import type { Order, Pages } from './stand';

/** One browser with the extension and one tab. */
export interface Driver {
  pages: Pages;
  /** Loads the page under test of this fixture. */
  open(fixture: string): Promise<void>;
  /** Runs in the page, in its own world; the argument and the result are JSON. */
  ask<A, R>(question: (argument: A) => R, argument: A): Promise<R>;
  /** Has the page under test filled, as after a gesture. */
  fill(request: FillRequest, options?: Pick<Order, 'where' | 'held'>): Promise<FillAnswer | null>;
  /** Resolves when the page's script has asked for the digits that are held back; `release` hands them out. */
  asked(): Promise<void>;
  release(): Promise<void>;
  click(selector: string): Promise<void>;
  hover(selector: string): Promise<void>;
  press(key: string): Promise<void>;
}

declare const window: { underTest: UnderTest };

export const pathOf = (driver: Driver): Promise<FieldPath> => driver.ask(() => window.underTest.path(), null);

interface Result { code: string; sent: string[]; touched: number; values: string[]; isLastFocused: boolean }
export const resultOf = (driver: Driver): Promise<Result> => driver.ask(() => {
  const { page, values, isLastFocused } = window.underTest;
  return { ...page, values: values(), isLastFocused: isLastFocused() };
}, null);

async function run(driver: Driver, one: Case): Promise<void> {
  const { code = CODE, answer, submit = false } = one;
  await driver.open(one.fixture);
  const path = one.found ? null : await pathOf(driver);
  const before = await resultOf(driver);
  const reply = await driver.fill({ code, host: driver.pages.host, submit, path });
  expect(reply).toEqual(answer);
  const after = await resultOf(driver);
  const written = answer?.ok === true;
  expect(after.code).toBe(one.holds ?? (written ? code : ''));
  expect(after.sent).toEqual(one.sent ?? []);
  const typed = written && answer.boxes > 1 ? [...code] : [code];
  expect(after.values).toEqual(one.values ?? (written ? typed : before.values));
  if (written) expect(after.touched).toBeGreaterThan(0);
  else if (!one.heard) expect(after.touched).toBe(0);
  if (written && !one.elsewhere) expect(after.isLastFocused).toBe(true);
}

const nameOf = ({ fixture, code, found, submit }: Case): string =>
  [fixture, code && `with ${code}`, found && 'found by its marks', submit && 'and send'].filter(Boolean).join(', ');

/** Describes the tests; `driver` is asked for when they run. */
export function fillTests(driver: () => Driver): void {
  const table = (title: string, cases: readonly Case[]): void => {
    describe(title, () => { it.each(cases.map((one) => [nameOf(one), one] as const))('%s', (_name, one) => run(driver(), one)); });
  };
  table('single fields', single);
  table('split boxes', split);
  table('nothing is written into', refused);
  table('is written into', seen);
  table('sending off', sending);

  describe('the digits', () => {
    it('for another host are not written', async () => {
      const { open, fill } = driver();
      await open('plain');
      expect(await fill({ code: CODE, host: 'example.com', submit: false, path: null })).toEqual({ ok: false, why: 'wrong-host' });
      expect(await resultOf(driver())).toMatchObject({ touched: 0, values: [''] });
    });

    it('reach no page that the user has gone on to', async () => {
      const { open, fill, asked, release, pages } = driver();
      await open('plain');
      void fill({ code: CODE, host: pages.host, submit: false, path: await pathOf(driver()) }, { held: true });
      await asked();
      await open('tel');
      await release();
      // The next order is answered after the one before it would have been.
      expect(await fill({ code: CODE, host: 'example.com', submit: false, path: null })).toEqual({ ok: false, why: 'wrong-host' });
      expect(await resultOf(driver())).toMatchObject({ touched: 0, values: [''] });
    });

    it('go where the focus is, when that is what was asked for', async () => {
      const { open, fill, pages, click } = driver();
      await open('everything');
      await click('.digit');
      expect(await fill({ code: CODE, host: pages.host, submit: false, path: null }, { where: 'focused' })).toEqual({ ok: true, boxes: 6, submit: 'not-asked' });
    });
  });

  pickTests(driver);
}

const picked = (driver: Driver): Promise<FieldPath | null | undefined> => driver.ask(() => window.underTest.picked, null);
const start = async (driver: Driver): Promise<void> => {
  await driver.open('everything');
  await driver.ask(() => { window.underTest.pick(); }, null);
};
/** The ring's rectangle as drawn, or null. */
const ring = (driver: Driver): Promise<{ left: number; width: number } | null> => driver.ask(() => {
  const drawn = document.querySelector('[data-mfa-setup-guide]')?.shadowRoot?.querySelector('div');
  if (!drawn || drawn.hidden) return null;
  const { left, width } = drawn.getBoundingClientRect();
  return { left, width };
}, null);
const widthOf = (driver: Driver, selector: string): Promise<number> => driver.ask((wanted) => {
  const rects = [...document.querySelectorAll(wanted)].map((one) => one.getBoundingClientRect());
  return Math.max(...rects.map(({ right }) => right)) - Math.min(...rects.map(({ left }) => left));
}, selector);

function pickTests(driver: () => Driver): void {
  describe('use this box', () => {
    it.each([
      ['the field itself', '#single', ['single']], ['its label', '#label', ['single']], ['boxes drawn over a hidden field', '.drawn', ['behind']],
    ])('%s', async (_what, selector, ids) => {
      await start(driver());
      await driver().click(selector);
      const path = await picked(driver());
      expect(path?.boxes.map((steps) => steps.at(-1)?.names[0]?.value)).toEqual(ids);
      // Nothing of the pointing reached the page, and the mode is over.
      expect(await resultOf(driver())).toMatchObject({ sent: [] });
      await driver().click('#button');
      expect((await resultOf(driver())).sent).toContain('pressed');
    });

    it('one of six boxes means all six, with one ring around them', async () => {
      await start(driver());
      await driver().hover('.digit:nth-child(3)');
      expect((await ring(driver()))?.width).toBeCloseTo(await widthOf(driver(), '.digit') + 10, 0);
      await driver().click('.digit:nth-child(3)');
      expect((await picked(driver()))?.boxes).toHaveLength(6);
      expect(await resultOf(driver())).toMatchObject({ sent: [] });
    });

    it('a link, a button and a read-only field are none, and nothing happens there', async () => {
      await start(driver());
      for (const selector of ['#link', '#button', '#locked']) {
        await driver().click(selector);
        expect({ selector, picked: await picked(driver()), ring: await ring(driver()) }).toEqual({ selector, picked: undefined, ring: null });
      }
      expect(await driver().ask(() => location.hash, null)).toBe('');
      expect(await resultOf(driver())).toMatchObject({ sent: [] });
    });

    it('Escape ends it', async () => {
      await start(driver());
      await driver().press('Escape');
      expect(await picked(driver())).toBeNull();
      expect(await driver().ask(() => document.querySelectorAll('[data-mfa-setup-guide]').length, null)).toBe(0);
      expect(await resultOf(driver())).toMatchObject({ sent: [] });
    });

    it('the keyboard alone will do', async () => {
      await start(driver());
      await driver().press('Tab');
      await driver().press('Tab');
      expect((await ring(driver()))?.width).toBeCloseTo(await widthOf(driver(), '.digit') + 10, 0);
      await driver().press('Enter');
      expect((await picked(driver()))?.boxes).toHaveLength(6);
      expect(await resultOf(driver())).toMatchObject({ sent: [] });
    });

    it('a click that the page makes up is none', async () => {
      await start(driver());
      await driver().ask(() => document.querySelector<HTMLElement>('#single')?.click(), null);
      expect(await picked(driver())).toBeUndefined();
    });
  });
}

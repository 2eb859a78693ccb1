import fc from 'fast-check';
import { expect, it } from 'vitest';
import { moved, putBack } from '../../../src/codes/order';

const list = (...ids: string[]): { id: string }[] => ids.map((id) => ({ id }));
const ids = (entries: { id: string }[]): string => entries.map(({ id }) => id).join('');

it('moves an entry to its place in the result', () => {
  expect(ids(moved(list('a', 'b', 'c'), 'c', 0))).toBe('cab');
  expect(ids(moved(list('a', 'b', 'c'), 'a', 1))).toBe('bac');
  expect(ids(moved(list('a', 'b', 'c'), 'a', 2))).toBe('bca');
});

it('keeps to the ends, and leaves the list alone for an id that is not there', () => {
  expect(ids(moved(list('a', 'b'), 'b', -5))).toBe('ba');
  expect(ids(moved(list('a', 'b'), 'a', 99))).toBe('ba');
  expect(ids(moved(list('a', 'b'), 'x', 0))).toBe('ab');
});

it('never loses or doubles an entry', () => {
  fc.assert(fc.property(fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 })), fc.nat(12), fc.integer({ min: -3, max: 15 }), (names, which, to) => {
    const before = list(...names);
    expect(ids(moved(before, names[which] ?? 'none', to)).split('').sort()).toEqual(ids(before).split('').sort());
  }));
});

it('puts an entry back where it was, once', () => {
  expect(ids(putBack(list('a', 'c'), { id: 'b' }, 1))).toBe('abc');
  expect(ids(putBack(list('a', 'b', 'c'), { id: 'b' }, 0))).toBe('abc');
  expect(ids(putBack(list(), { id: 'b' }, 4))).toBe('b');
});

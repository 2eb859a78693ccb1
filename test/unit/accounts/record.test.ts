import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { sortOf, supersedes } from '../../../src/accounts/record';
import { isDeepStrictEqual } from 'node:util';
import { anyFact } from './samples';

it('of two facts that differ in anything, exactly one goes first; a fact never goes before its equal', () => {
  fc.assert(fc.property(anyFact, anyFact, (a, b) => {
    if (isDeepStrictEqual(structuredClone(a), structuredClone(b))) expect([supersedes(a, b), supersedes(b, a)]).toEqual([false, false]);
    else expect(supersedes(a, b)).toBe(!supersedes(b, a));
  }), { numRuns: 2000 });
});
it('a fact that proves nothing is of another sort than one that does', () => {
  const at = { when: 1, where: { host: 'a.example', page: 'p' } };
  expect(sortOf({ kind: 'code-asked', methods: ['email'], secondFactor: true, ...at })).not.toBe(sortOf({ kind: 'code-asked', methods: ['totp'], secondFactor: true, ...at }));
  expect(sortOf({ kind: 'two-step', on: true, ...at })).not.toBe(sortOf({ kind: 'two-step', on: false, ...at }));
});

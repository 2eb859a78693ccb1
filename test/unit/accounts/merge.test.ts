import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountsOf } from '../../../src/accounts/account';
import { verdictOf, type AccountEvidence, type Fact } from '../../../src/accounts/evidence';
import { accountKey, placeOf } from '../../../src/accounts/identity';
import { fold, MAX_ACCOUNTS, noAccounts } from '../../../src/accounts/merge';
import type { Accounts } from '../../../src/accounts/record';
import { isMfa } from '../../../src/services/methods';
import { anyEvidence, anyFact, MINUTE, only, seen, START } from './samples';

const kept = (accounts: Accounts) => Object.fromEntries(accounts);
const read = (accounts: Accounts) => accountsOf(accounts).sort((a, b) => (a.key < b.key ? -1 : 1));
const stateAfter = (...evidence: AccountEvidence[]) => only(fold(noAccounts, evidence)).state;

describe('order and repetition', () => {
  const shuffled = fc.array(anyEvidence, { maxLength: 25 }).chain((evidence) =>
    fc.tuple(fc.constant(evidence), fc.shuffledSubarray(evidence, { minLength: evidence.length, maxLength: evidence.length })));

  it('the order of evidence does not matter, equal times or not', () => {
    fc.assert(fc.property(shuffled, ([evidence, other]) => {
      const [a, b] = [fold(noAccounts, evidence), fold(noAccounts, other)];
      expect(kept(b)).toEqual(kept(a));
      expect(read(b)).toEqual(read(a));
    }), { numRuns: 800 });
  });
  it('one by one is the same as all at once', () => {
    fc.assert(fc.property(fc.array(anyEvidence, { maxLength: 20 }), (evidence) => {
      expect(kept(evidence.reduce((accounts, piece) => fold(accounts, [piece]), noAccounts))).toEqual(kept(fold(noAccounts, evidence)));
    }));
  });
  it('repeated evidence changes nothing: not even the object', () => {
    fc.assert(fc.property(fc.array(anyEvidence, { maxLength: 20 }), fc.nat(), (evidence, at) => {
      const accounts = fold(noAccounts, evidence);
      expect(fold(accounts, evidence)).toBe(accounts);
      if (evidence.length) expect(fold(accounts, [structuredClone(evidence[at % evidence.length]!)])).toBe(accounts);
    }));
  });
});

describe('state', () => {
  it('comes only from a proof: absence never makes "off" or "on"', () => {
    fc.assert(fc.property(fc.array(anyEvidence, { maxLength: 20 }), (evidence) => {
      for (const account of accountsOf(fold(noAccounts, evidence))) {
        const own = evidence.filter(({ service, identity, realm }) => accountKey(service, placeOf(identity, realm)!) === account.key);
        if (account.state !== 'unknown') expect(own.some((piece) => verdictOf(piece) === account.state)).toBe(true);
        else expect(own.some((piece) => verdictOf(piece) === 'on')).toBe(false);
      }
    }), { numRuns: 500 });
  });
  it('is not changed by anything that proves nothing', () => {
    const idle = anyEvidence.filter((piece) => verdictOf(piece) === null);
    fc.assert(fc.property(fc.array(anyEvidence, { maxLength: 12 }), fc.array(idle, { maxLength: 6 }), (evidence, more) => {
      const before = fold(noAccounts, evidence);
      const after = new Map(accountsOf(fold(before, more)).map((account) => [account.key, account]));
      for (const { key, state, proof } of accountsOf(before)) expect(after.get(key)).toMatchObject({ state, proof });
    }));
  });
  it('is what the whole history says, though only the newest of each sort is kept', () => {
    const mine = fc.array(anyFact, { minLength: 1, maxLength: 20 });
    fc.assert(fc.property(mine, (facts) => {
      const evidence = facts.map((fact) => ({ ...fact, service: 'google', identity: 'ann@example.com' }));
      expect(only(fold(noAccounts, evidence)).state).toBe(fromHistory(facts));
    }), { numRuns: 1000 });
  });
  it('keeps few facts however long the history', () => {
    const many = fc.sample(anyFact, 3000).map((fact) => ({ ...fact, service: 'google', identity: 'ann@example.com' }));
    expect(Object.keys([...fold(noAccounts, many).values()][0]!.facts).length).toBeLessThanOrEqual(37);
  });
});

/** The same question asked of all facts at once, in other words than the code's. */
function fromHistory(facts: readonly Fact[]): string {
  const rank = ['must-register', 'code-asked', 'method-added', 'methods-listed', 'two-step'];
  const proofs = facts.filter((fact) => {
    if (fact.kind !== 'must-register') return verdictOf(fact) !== null;
    const asked = facts.some((other) => other.kind === 'code-asked' && other.secondFactor && other.methods.some(isMfa)
      && other.when >= fact.when - 30 * MINUTE && other.when <= fact.when);
    return verdictOf(fact) !== null && !asked;
  });
  if (!proofs.length) return 'unknown';
  const last = Math.max(...proofs.map(({ when }) => when));
  const lastOnes = proofs.filter(({ when }) => when === last);
  const best = Math.max(...lastOnes.map(({ kind }) => rank.indexOf(kind)));
  return lastOnes.some((fact) => rank.indexOf(fact.kind) === best && verdictOf(fact) === 'off') ? 'off' : 'on';
}

describe('what the pages say', () => {
  it('a new employee: unknown, off, on', () => {
    expect(stateAfter(seen.signedIn(0))).toBe('unknown');
    expect(stateAfter(seen.signedIn(0), seen.demand(1))).toBe('off');
    expect(stateAfter(seen.signedIn(0), seen.demand(1), seen.added(5, 'authenticator'))).toBe('on');
  });
  it.each(['email', 'questions', 'app-password', 'password', 'temporary-pass'] as const)('%s alone is not MFA', (kind) => {
    expect(stateAfter(seen.listed(0, [kind]))).toBe('off');
    expect(stateAfter(seen.added(0, kind))).toBe('unknown');
    expect(stateAfter(seen.asked(0, [kind]))).toBe('unknown');
  });
  it('a row that was not understood, or a page in a language that we do not know, is no "off"', () => {
    expect(stateAfter(seen.listed(0, ['password', 'other']))).toBe('unknown');
    expect(stateAfter(seen.listed(0, ['password'], { complete: false }))).toBe('unknown');
    expect(stateAfter(seen.listed(0, ['password', 'totp'], { complete: false }))).toBe('on');
  });
  it('where a switch decides, methods do not', () => {
    expect(stateAfter(seen.listed(0, ['totp'], { hasSwitch: true }), seen.added(1, 'totp', true))).toBe('unknown');
    expect(stateAfter(seen.listed(0, ['totp'], { hasSwitch: true }), seen.twoStep(1, false))).toBe('off');
    expect(stateAfter(seen.twoStep(1, true), seen.listed(2, ['password'], { hasSwitch: true }))).toBe('on');
  });
  it('a code that others are asked for too proves nothing', () => {
    expect(stateAfter(seen.asked(0, ['phone-text'], false))).toBe('unknown');
    expect(stateAfter(seen.asked(0, ['phone-text']))).toBe('on');
  });
  it('a demand right after a second factor asks for a better one; long after, it says that there is none', () => {
    expect(stateAfter(seen.asked(0, ['phone-text']), seen.demand(2))).toBe('on');
    expect(stateAfter(seen.asked(0, ['phone-text']), seen.demand(31))).toBe('off');
    expect(stateAfter(seen.demand(0, { purpose: 'password-reset' }))).toBe('unknown');
  });
  it('a page that failed to load changes nothing and is told', () => {
    const account = only(fold(noAccounts, [seen.failed(3), seen.signedIn(1)]));
    expect(account).toMatchObject({ state: 'unknown', proof: null, notChecked: { when: START + 3 * MINUTE } });
    expect(only(fold(noAccounts, [seen.failed(3), seen.listed(4, ['totp'])]))).toMatchObject({ state: 'on', notChecked: null });
  });
  it('tells the days left', () => {
    expect(only(fold(noAccounts, [seen.demand(0, { daysLeft: 14 })])).demand).toEqual({ when: START, due: START + 14 * 86_400_000 });
  });
});

describe('whose it is', () => {
  it('keeps a guest account, another tenant and another service apart', () => {
    const accounts = fold(noAccounts, [seen.listed(0, ['totp']), seen.demand(1, { realm: 'example.org' }), seen.signedIn(2, { service: 'google' })]);
    expect(read(accounts).map(({ key, state, guest }) => [key, state, guest])).toEqual([
      ['google//ann@example.com', 'unknown', false], ['microsoft-work//ann@example.com', 'on', false], ['microsoft-work/example.org/ann@example.com', 'off', true]]);
  });
  it('leaves out a masked name, which could be anybody', () => {
    expect(fold(noAccounts, [seen.signedIn(0, { identity: 'a**@example.com' })])).toBe(noAccounts);
  });
});

it('is bounded: unknown ones go first, then the longest unseen, and what the user said stays', () => {
  const off = seen.demand(0, { identity: 'off@example.com' });
  const many = Array.from({ length: MAX_ACCOUNTS + 1 }, (_, at) => seen.signedIn(at + 1, { identity: `user${at}@example.com` }));
  const accounts = fold(noAccounts, [off, ...many]);
  expect(accounts.size).toBeLessThanOrEqual(MAX_ACCOUNTS);
  expect(accounts.has('microsoft-work//off@example.com')).toBe(true);
  expect(accounts.has('microsoft-work//user0@example.com')).toBe(false);
  expect(accounts.has(`microsoft-work//user${MAX_ACCOUNTS}@example.com`)).toBe(true);
});

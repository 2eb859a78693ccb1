import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AccountEvidence } from '../../../src/accounts/evidence';
import { accountsOf } from '../../../src/accounts/account';
import { fold, noAccounts } from '../../../src/accounts/merge';
import { isMfa, METHOD_KINDS, strengthOf } from '../../../src/services/methods';
import { anyEvidence, only, seen } from './samples';

const after = (...evidence: AccountEvidence[]) => only(fold(noAccounts, evidence));
const kinds = (...evidence: AccountEvidence[]) => after(...evidence).methods.map(({ kind, known }) => `${kind} ${known}`);

describe('methods', () => {
  it('are those of the newest list, and what was added since', () => {
    expect(kinds(seen.listed(0, ['password', 'phone-text']), seen.added(1, 'totp'))).toEqual(['password listed', 'phone-text listed', 'totp added']);
    expect(kinds(seen.added(0, 'totp'), seen.listed(1, ['phone-text']))).toEqual(['phone-text listed']);
  });
  it('do not grow by what the list has already, nor by calls to the phone that gets texts', () => {
    expect(after(seen.listed(0, ['authenticator']), seen.added(1, 'authenticator'))).toMatchObject({ second: 'no', methods: [{ kind: 'authenticator' }] });
    expect(kinds(seen.added(0, 'phone-text'), seen.added(1, 'phone-call'))).toEqual(['phone-text added']);
  });
  it('are taken from a prompt only where no list is known, and never make a second one', () => {
    expect(after(seen.asked(0, ['authenticator', 'totp', 'email']))).toMatchObject({ second: 'unknown', strength: 'app', listed: false, methods: [{ kind: 'authenticator', known: 'asked' }, { kind: 'totp' }] });
    expect(kinds(seen.listed(0, ['authenticator']), seen.asked(1, ['authenticator', 'totp']))).toEqual(['authenticator listed']);
  });
  it('from before a demand to register are void', () => {
    expect(after(seen.listed(0, ['authenticator', 'phone-text']), seen.demand(1))).toMatchObject({ state: 'off', methods: [], second: 'no', strength: null });
    expect(kinds(seen.listed(0, ['authenticator', 'phone-text']), seen.demand(1), seen.added(5, 'passkey'))).toEqual(['passkey added']);
  });
});

describe('a second method', () => {
  it.each([
    ['yes', [seen.listed(0, ['authenticator', 'phone-text'])]],
    ['yes', [seen.listed(0, ['authenticator']), seen.added(1, 'passkey')]],
    ['yes', [seen.added(0, 'totp'), seen.added(1, 'phone-text')]],
    ['yes', [seen.listed(0, ['authenticator', 'authenticator'])]],
    ['no', [seen.listed(0, ['authenticator', 'password', 'email'])]],
    ['unknown', [seen.listed(0, ['authenticator'], { complete: false })]],
    ['unknown', [seen.listed(0, ['authenticator', 'other'])]],
    ['unknown', [seen.added(0, 'totp')]],
    ['unknown', [seen.signedIn(0)]],
  ] as const)('%s', (second, evidence) => { expect(after(...evidence).second).toBe(second); });
});

describe('strength', () => {
  it('is the best that is known; phone alone is on, but weak', () => {
    expect(after(seen.listed(0, ['phone-text', 'email']))).toMatchObject({ state: 'on', weak: true, strength: 'phone' });
    expect(after(seen.listed(0, ['office-phone', 'totp']))).toMatchObject({ weak: false, strength: 'app' });
    expect(after(seen.listed(0, ['phone-call', 'passkey']))).toMatchObject({ weak: false, strength: 'phishing-resistant' });
  });
  it('is none where the service says "on" and no method is known', () => {
    expect(after(seen.twoStep(0, true))).toMatchObject({ state: 'on', weak: false, strength: null });
  });
  it('is known of every kind, and none exactly where the kind is no MFA', () => {
    for (const kind of METHOD_KINDS) expect(strengthOf(kind) === 'not-mfa').toBe(!isMfa(kind));
  });
  it('is claimed of nothing that is not on', () => {
    fc.assert(fc.property(fc.array(anyEvidence, { maxLength: 15 }), (evidence) => {
      for (const { state, strength, weak, demand, proof } of accountsOf(fold(noAccounts, evidence))) {
        if (state !== 'on') expect([strength, weak]).toEqual([null, false]);
        if (state !== 'off') expect(demand).toBeNull();
        expect(proof === null).toBe(state === 'unknown');
      }
    }));
  });
});

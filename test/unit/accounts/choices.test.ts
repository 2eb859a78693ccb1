import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountsOf } from '../../../src/accounts/account';
import { choose, type Choice } from '../../../src/accounts/choices';
import { fold, noAccounts } from '../../../src/accounts/merge';
import type { Accounts } from '../../../src/accounts/record';
import { anyEvidence, MINUTE, only, seen, START } from './samples';

const KEY = 'microsoft-work//ann@example.com';
const at = (minute: number): number => START + minute * MINUTE;
const add = (minute: number, name = 'Ann@example.com'): Choice => ({ do: 'add', service: 'microsoft-work', name, when: at(minute) });
const remove = (minute: number): Choice => ({ do: 'remove', key: KEY, when: at(minute) });
const say = (minute: number, value: 'elsewhere' | 'not-mine' | 'company-sign-in' | null): Choice => ({ do: 'override', key: KEY, value, when: at(minute) });
const chosen = (accounts: Accounts, ...choices: Choice[]) => choices.reduce(choose, accounts);

describe('removing', () => {
  const before = fold(noAccounts, [seen.listed(0, ['totp'])]);
  const gone = chosen(before, remove(5));

  it('hides the account, forgets what was seen, and holds against any later evidence', () => {
    expect(accountsOf(gone)).toEqual([]);
    expect(gone.get(KEY)?.facts).toEqual({});
    fc.assert(fc.property(fc.array(anyEvidence), (evidence) => {
      const mine = evidence.map((piece) => ({ ...piece, service: 'microsoft-work', identity: 'ann@example.com', realm: '' }));
      expect(fold(gone, mine)).toBe(gone);
    }));
  });
  it('is undone by adding it again, with nothing known', () => {
    const back = chosen(gone, add(6));
    expect(only(back)).toMatchObject({ state: 'unknown', addedByHand: true });
    expect(fold(back, [seen.listed(1, ['totp'])])).toBe(back);
    expect(only(fold(back, [seen.listed(7, ['totp'])])).state).toBe('on');
    expect(accountsOf(chosen(back, remove(8)))).toEqual([]);
  });
  it('of an account that is not there does nothing', () => {
    expect(choose(noAccounts, remove(1))).toBe(noAccounts);
    expect(choose(gone, remove(5))).toBe(gone);
    expect(choose(gone, say(6, 'elsewhere'))).toBe(gone);
  });
});

describe('adding', () => {
  it('keeps what was seen of the account', () => {
    expect(only(chosen(fold(noAccounts, [seen.listed(0, ['totp'])]), add(5), add(6)))).toMatchObject({ state: 'on', addedByHand: true });
  });
  it('without a name stands for one account of the service until a named one is seen', () => {
    const nameless = choose(noAccounts, add(0, ' '));
    expect(only(nameless)).toMatchObject({ identity: '', state: 'unknown', proof: null });
    expect(only(fold(nameless, [seen.signedIn(1)])).identity).toBe('ann@example.com');
  });
  it('refuses a masked name', () => { expect(choose(noAccounts, add(0, 'a***@example.com'))).toBe(noAccounts); });
});

describe('an override', () => {
  const off = fold(noAccounts, [seen.demand(0)]);
  it('stands beside the evidence; the newest one counts', () => {
    expect(only(choose(off, say(1, 'elsewhere')))).toMatchObject({ state: 'off', override: { value: 'elsewhere', contradicted: false } });
    expect(only(chosen(off, say(1, 'elsewhere'), say(2, null))).override).toBeNull();
    expect(only(chosen(off, say(2, null), say(1, 'elsewhere'))).override).toBeNull();
  });
  it('says when a page has since said otherwise', () => {
    const later = fold(choose(off, say(1, 'elsewhere')), [seen.demand(2)]);
    expect(only(later).override?.contradicted).toBe(true);
    expect(only(fold(choose(off, say(1, 'not-mine')), [seen.demand(2)])).override?.contradicted).toBe(false);
  });
});

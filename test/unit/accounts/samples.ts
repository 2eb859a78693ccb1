import * as fc from 'fast-check';
import type { Account } from '../../../src/accounts/account';
import type { AccountEvidence, Fact } from '../../../src/accounts/evidence';
import type { Accounts } from '../../../src/accounts/record';
import { accountsOf } from '../../../src/accounts/account';
import { METHOD_KINDS } from '../../../src/services/methods';
import type { ListedMethod, MethodKind } from '../../../src/services/service';

export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;
export const START = Date.UTC(2026, 9, 1, 8);

const where = { host: 'mysignins.microsoft.com', page: 'info.list' };
const whose = { service: 'microsoft-work', identity: 'ann@example.com' };

/** Evidence about ann@example.com, `minute` minutes after the start; `more` overrides any part. */
export const seen = {
  signedIn: (minute: number, more: object = {}) => ({ kind: 'signed-in', when: START + minute * MINUTE, where, ...whose, ...more }) as AccountEvidence,
  asked: (minute: number, methods: MethodKind[], secondFactor = true) =>
    ({ kind: 'code-asked', methods, secondFactor, when: START + minute * MINUTE, where, ...whose }) as AccountEvidence,
  demand: (minute: number, more: object = {}) => ({ kind: 'must-register', when: START + minute * MINUTE, where, ...whose, ...more }) as AccountEvidence,
  listed: (minute: number, kinds: MethodKind[], more: object = {}) =>
    ({ kind: 'methods-listed', methods: kinds.map((kind) => ({ kind, name: kind })), complete: true, hasSwitch: false, when: START + minute * MINUTE, where, ...whose, ...more }) as AccountEvidence,
  added: (minute: number, method: MethodKind, hasSwitch = false) =>
    ({ kind: 'method-added', method, hasSwitch, when: START + minute * MINUTE, where, ...whose }) as AccountEvidence,
  twoStep: (minute: number, on: boolean) => ({ kind: 'two-step', on, when: START + minute * MINUTE, where, ...whose }) as AccountEvidence,
  failed: (minute: number) => ({ kind: 'not-checked', when: START + minute * MINUTE, where, ...whose }) as AccountEvidence,
};

/** The only account there is. */
export function only(accounts: Accounts): Account {
  const [account, ...others] = accountsOf(accounts);
  if (!account || others.length) throw new Error(`${others.length + (account ? 1 : 0)} accounts`);
  return account;
}

const kind = fc.constantFrom(...METHOD_KINDS);
const listedMethod: fc.Arbitrary<ListedMethod> = fc.record({ kind, name: fc.constantFrom('a', 'b'), detail: fc.constantFrom('x', 'y') }, { requiredKeys: ['kind', 'name'] });
// Few times, so that many are equal, and some within one sign-in.
const when = fc.integer({ min: 0, max: 12 }).map((step) => START + step * 10 * MINUTE);
const seenAt = { when, where: fc.record({ host: fc.constantFrom('a.example', 'b.example'), page: fc.constantFrom('p', 'q') }) };

/** Any fact; the fields come in different orders, as they do from messages and from storage. */
export const anyFact: fc.Arbitrary<Fact> = fc.oneof(
  fc.record({ kind: fc.constant('signed-in' as const), ...seenAt }),
  fc.record({ ...seenAt, kind: fc.constant('code-asked' as const), methods: fc.array(kind, { maxLength: 3 }), secondFactor: fc.boolean() }),
  fc.record({ kind: fc.constant('must-register' as const), ...seenAt, daysLeft: fc.integer({ min: 0, max: 14 }), purpose: fc.constantFrom('mfa' as const, 'password-reset' as const, 'stronger-method' as const) }, { requiredKeys: ['kind', 'when', 'where'] }),
  fc.record({ kind: fc.constant('methods-listed' as const), methods: fc.array(listedMethod, { maxLength: 3 }), complete: fc.boolean(), hasSwitch: fc.boolean(), ...seenAt }),
  fc.record({ hasSwitch: fc.boolean(), kind: fc.constant('method-added' as const), method: kind, ...seenAt }),
  fc.record({ kind: fc.constant('two-step' as const), on: fc.boolean(), ...seenAt }),
  fc.record({ kind: fc.constant('not-checked' as const), ...seenAt }),
);

const whoever = fc.record({ service: fc.constantFrom('microsoft-work', 'google'), identity: fc.constantFrom('ann@example.com', 'Ann@Example.COM', 'bob@example.com'), realm: fc.constantFrom('', 'common', 'example.org') });
export const anyEvidence: fc.Arbitrary<AccountEvidence> = fc.tuple(anyFact, whoever).map(([fact, who]) => ({ ...fact, ...who }));

/** An account as people read it: worked out anew from the kept record each time, never stored. */
import { bestStrength } from '../services/methods';
import type { Strength } from '../services/service';
import type { Fact } from './evidence';
import { accountKey } from './identity';
import { methodsOf, type AccountMethod, type Second } from './methods';
import { isRemoved, supersedes, type AccountRecord, type Accounts, type OverrideValue } from './record';
import { proofOf } from './verdict';

export type State = 'on' | 'off' | 'unknown';

/** What was seen, where and when (ms). */
export interface Sighting { kind: Fact['kind']; when: number; host: string; page: string }

export interface Account {
  key: string;
  service: string;
  /** Empty for an account that was added by hand without a name. */
  identity: string;
  /** Tenant or realm; empty for the account's own. */
  realm: string;
  /** Used in another tenant than its own. */
  guest: boolean;
  state: State;
  /** What the state rests on; null while it is unknown. */
  proof: Sighting | null;
  /** On, but nothing better than text messages or calls is known. */
  weak: boolean;
  strength: Strength | null;
  methods: readonly AccountMethod[];
  /** The methods come from the page's own list. */
  listed: boolean;
  second: Second;
  /** The service demands registration now. `due` (ms) is where the page named the days left. */
  demand: { when: number; due?: number } | null;
  lastSeen: Sighting | null;
  /** A look that failed after the last proof: its page did not load or was not understood. */
  notChecked: Sighting | null;
  /** `contradicted`: a page has since said that there is no MFA. */
  override: { value: OverrideValue; when: number; contradicted: boolean } | null;
  addedByHand: boolean;
}

const DAY = 24 * 3_600_000;
const sight = ({ kind, when, where }: Fact): Sighting => ({ kind, when, host: where.host, page: where.page });
const newest = (facts: readonly Fact[]): Fact | null =>
  facts.reduce<Fact | null>((last, fact) => (!last || supersedes(fact, last) ? fact : last), null);

/** Reads a record. Call it only with one that is not removed. */
function accountOf(record: AccountRecord): Account {
  const { service, identity, realm, override } = record;
  const facts = Object.values(record.facts);
  const proof = proofOf(facts);
  const state = proof?.verdict ?? 'unknown';
  const { methods, second, listed } = methodsOf(facts);
  const strength = state === 'on' ? bestStrength(methods.map(({ kind }) => kind)) : null;
  const demand = state === 'off' && proof?.fact.kind === 'must-register' ? proof.fact : null;
  const failed = facts.find((fact) => fact.kind === 'not-checked');
  const last = newest(facts);
  return {
    key: accountKey(service, record), service, identity, realm, guest: realm !== '',
    state, proof: proof && sight(proof.fact), weak: strength === 'phone', strength, methods, listed,
    second: state === 'off' ? 'no' : second,
    demand: demand && { when: demand.when, ...(demand.daysLeft !== undefined && { due: demand.when + demand.daysLeft * DAY }) },
    lastSeen: last && sight(last),
    notChecked: failed && failed.when > (proof?.fact.when ?? -1) ? sight(failed) : null,
    override: override?.value
      ? { value: override.value, when: override.when, contradicted: override.value !== 'not-mine' && state === 'off' && (proof?.fact.when ?? 0) > override.when }
      : null,
    addedByHand: record.addedAt !== undefined,
  };
}

/**
 * All accounts that are shown, in no order. An account added by hand without a name stands for "one at this service" and gives
 * way to a named one.
 */
export function accountsOf(accounts: Accounts): Account[] {
  const shown = [...accounts.values()].filter((record) => !isRemoved(record));
  const named = new Set(shown.filter(({ identity }) => identity !== '').map(({ service }) => service));
  return shown.filter(({ identity, service }) => identity !== '' || !named.has(service)).map(accountOf);
}

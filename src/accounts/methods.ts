/** Which methods an account is known to have, and whether there is a second one. */
import { isMfa, strengthOf } from '../services/methods';
import type { MethodKind, Strength } from '../services/service';
import { isWhole, type Fact } from './evidence';
import { supersedes } from './record';
import { demandIn } from './verdict';

export interface AccountMethod {
  kind: MethodKind;
  strength: Strength | 'not-mfa';
  /** As the page's list writes it. */
  name?: string;
  detail?: string;
  /** `listed`: in the page's list; `added`: the page said so since; `asked`: a sign-in asked for it and no list is known. */
  known: 'listed' | 'added' | 'asked';
  when: number;
}

export type Second = 'yes' | 'no' | 'unknown';
export interface Methods { methods: readonly AccountMethod[]; second: Second; /** A list of the page's own is known. */ listed: boolean }

/** One phone serves for texts and calls, and one app for requests and codes: neither is two methods. */
const family = (kind: MethodKind): string => (kind === 'phone-call' ? 'phone-text' : kind);

const ofKind = <K extends Fact['kind']>(facts: readonly Fact[], kind: K) =>
  facts.filter((fact): fact is Extract<Fact, { kind: K }> => fact.kind === kind);

/**
 * The newest list, what was added since, and, where no list is known, what sign-ins asked for. A demand to register voids what
 * was known before it. `second` is "no" only where a list that was understood whole shows at most one.
 */
export function methodsOf(facts: readonly Fact[]): Methods {
  const since = demandIn(facts)?.when ?? -1;
  const list = ofKind(facts, 'methods-listed').filter((fact) => fact.when > since).reduce<Extract<Fact, { kind: 'methods-listed' }> | null>(newer, null);
  const rows: AccountMethod[] = (list?.methods ?? []).map(({ kind, name, detail }) =>
    ({ kind, strength: strengthOf(kind), name, ...(detail !== undefined && { detail }), known: 'listed', when: list?.when ?? 0 }));
  const have = new Set(rows.map(({ kind }) => family(kind)));
  const from = Math.max(since, list?.when ?? -1);
  const added: AccountMethod[] = [];
  for (const { method, when } of byTime(ofKind(facts, 'method-added'))) {
    if (when <= from || have.has(family(method))) continue;
    have.add(family(method));
    added.push({ kind: method, strength: strengthOf(method), known: 'added', when });
  }
  const asked = list ? [] : askedIn(facts, since, have);
  const sure = [...rows, ...added].filter(({ kind }) => isMfa(kind)).length;
  const second = sure >= 2 ? 'yes' : list && isWhole(list) ? 'no' : 'unknown';
  return { methods: [...rows, ...added, ...asked], second, listed: list !== null };
}

function askedIn(facts: readonly Fact[], since: number, have: ReadonlySet<string>): AccountMethod[] {
  const newest = byTime(ofKind(facts, 'code-asked').filter((fact) => fact.secondFactor && fact.when > since)).at(-1);
  const kinds = [...new Set(newest?.methods)].filter((kind) => isMfa(kind) && !have.has(family(kind)));
  return kinds.map((kind) => ({ kind, strength: strengthOf(kind), known: 'asked', when: newest?.when ?? 0 }));
}

const newer = <F extends Fact>(a: F | null, b: F): F => (!a || supersedes(b, a) ? b : a);
const byTime = <F extends Fact>(facts: readonly F[]): F[] => [...facts].sort((a, b) => (supersedes(a, b) ? 1 : -1));

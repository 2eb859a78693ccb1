/** Whether an account has MFA, from the facts that are kept of it: the newest proof decides, then the strongest. */
import { verdictOf, type Fact, type Verdict } from './evidence';
import { sortOf } from './record';

/**
 * A sign-in at most this long before a demand to register belongs to it (ms). Campaigns that ask for a better method come only
 * after a second factor was proved (facts: overlay-and-enterprise B2), so such a demand does not mean that there is none.
 */
const SAME_SIGN_IN = 30 * 60_000;

/** For proofs of the same moment: what the service itself states counts for more than what it asks. */
const RANK: Record<Fact['kind'], number> = {
  'two-step': 4, 'methods-listed': 3, 'method-added': 2, 'code-asked': 1, 'must-register': 0, 'signed-in': 0, 'not-checked': 0,
};

export interface Proof { verdict: Verdict; fact: Fact }

/** The fact that decides, or null: then nothing is known. At the same time and rank "off" wins, so that nothing is green in doubt. */
export function proofOf(facts: readonly Fact[]): Proof | null {
  let best: Proof | null = null;
  for (const fact of facts) {
    const verdict = verdictOf(fact);
    if (verdict && !isNudge(fact, facts) && (!best || outweighs({ verdict, fact }, best))) best = { verdict, fact };
  }
  return best;
}

function outweighs(a: Proof, b: Proof): boolean {
  if (a.fact.when !== b.fact.when) return a.fact.when > b.fact.when;
  const [rankA, rankB] = [RANK[a.fact.kind], RANK[b.fact.kind]];
  if (rankA !== rankB) return rankA > rankB;
  return a.verdict !== b.verdict ? a.verdict === 'off' : sortOf(a.fact) > sortOf(b.fact);
}

/** A demand to register right after a second factor was asked for. */
function isNudge(fact: Fact, facts: readonly Fact[]): boolean {
  return fact.kind === 'must-register' && facts.some((other) =>
    other.kind === 'code-asked' && verdictOf(other) === 'on' && other.when <= fact.when && fact.when - other.when <= SAME_SIGN_IN);
}

/** The newest demand to register that counts; what was known of methods before it is void. */
export function demandIn(facts: readonly Fact[]): Extract<Fact, { kind: 'must-register' }> | null {
  let newest: Extract<Fact, { kind: 'must-register' }> | null = null;
  for (const fact of facts) {
    if (fact.kind === 'must-register' && verdictOf(fact) && !isNudge(fact, facts) && (!newest || fact.when > newest.when)) newest = fact;
  }
  return newest;
}

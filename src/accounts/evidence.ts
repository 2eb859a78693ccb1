/** What a page was seen to say about an account's MFA. Content scripts report it; `merge` folds it into accounts. */
import * as v from 'valibot';
import { isMfa, METHOD_KINDS } from '../services/methods';

const text = v.pipe(v.string(), v.maxLength(200));
export const kind = v.picklist(METHOD_KINDS);
const kinds = v.pipe(v.array(kind), v.maxLength(50));
const listedMethod = v.strictObject({ kind, name: text, detail: v.exactOptional(text) });

/** The last millisecond that a date can hold (ECMA-262, 21.4.1.1). */
const LAST_TIME = 8.64e15;
/** Milliseconds since 1970. */
export const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LAST_TIME));
/** A service's id; no slash, since keys are joined with one. */
export const serviceId = v.pipe(v.string(), v.regex(/^[\w.:-]{1,80}$/));
export const realmHint = v.pipe(v.string(), v.regex(/^[a-z0-9.-]{0,255}$/i));
export const accountName = v.pipe(v.string(), v.minLength(1), v.maxLength(320));
/** A view of a page, as services name them. */
export const viewName = v.pipe(v.string(), v.regex(/^[\w.:-]{1,80}$/));
const where = v.strictObject({ host: v.pipe(v.string(), v.regex(/^[a-z0-9.-]{1,255}$/)), page: viewName });
const seen = { when: time, where } as const;

/** The parts of evidence that say something, each without whose account it is about. */
export const facts = {
  /** The account is used on this computer. */
  signedIn: v.strictObject({ kind: v.literal('signed-in'), ...seen }),
  /**
   * A code or a request was asked for. `secondFactor`: the page says that it is the account's second step, so that no
   * account without MFA is ever asked; false where the service also asks others (new device, unusual place).
   */
  codeAsked: v.strictObject({ kind: v.literal('code-asked'), methods: kinds, secondFactor: v.boolean(), ...seen }),
  /** A sign-in was interrupted to register. `purpose` where the page tells apart what for; only MFA counts against the account. */
  mustRegister: v.strictObject({
    kind: v.literal('must-register'), daysLeft: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3650))),
    purpose: v.exactOptional(v.picklist(['mfa', 'password-reset', 'stronger-method'])), ...seen,
  }),
  /**
   * The page's own list, finished loading. `complete`: every row was understood, in a language that we know.
   * `hasSwitch`: the service turns two-step verification on by a switch of its own, so that a method alone decides nothing.
   */
  methodsListed: v.strictObject({
    kind: v.literal('methods-listed'), methods: v.pipe(v.array(listedMethod), v.maxLength(50)), complete: v.boolean(), hasSwitch: v.boolean(), ...seen,
  }),
  methodAdded: v.strictObject({ kind: v.literal('method-added'), method: kind, hasSwitch: v.boolean(), ...seen }),
  /** The service's own switch. */
  twoStep: v.strictObject({ kind: v.literal('two-step'), on: v.boolean(), ...seen }),
  /** The page that would say did not load or was not understood. It changes no state; it is why a row reads "not checked". */
  notChecked: v.strictObject({ kind: v.literal('not-checked'), ...seen }),
} as const;

/** What is kept of one piece of evidence inside an account. */
export const factSchema = v.variant('kind', Object.values(facts));
export type Fact = v.InferOutput<typeof factSchema>;

const whose = { service: serviceId, identity: accountName, realm: v.exactOptional(realmHint) } as const;
export const perUserStates = ['disabled', 'enabled', 'enforced'] as const;
/** A row as the page shows it. */
export const perUserRow = v.strictObject({ identity: accountName, state: v.picklist(perUserStates), displayName: v.exactOptional(text) });
const perUser = v.strictObject({ kind: v.literal('per-user'), ...whose, ...perUserRow.entries, ...seen });

/** One row of an administrator's page for per-user MFA: about somebody else, so it is never folded into the user's accounts. */
export type PerUserEvidence = v.InferOutput<typeof perUser>;

export type AccountEvidence = Fact & { service: string; identity: string; realm?: string };
export type Evidence = AccountEvidence | PerUserEvidence;

/** Evidence as a message carries it. `identity` is the account's name as the page shows it, `realm` a tenant's domain or id. */
export const evidenceSchema: v.GenericSchema<unknown, Evidence> = v.variant('kind', [
  v.strictObject({ ...facts.signedIn.entries, ...whose }),
  v.strictObject({ ...facts.codeAsked.entries, ...whose }),
  v.strictObject({ ...facts.mustRegister.entries, ...whose }),
  v.strictObject({ ...facts.methodsListed.entries, ...whose }),
  v.strictObject({ ...facts.methodAdded.entries, ...whose }),
  v.strictObject({ ...facts.twoStep.entries, ...whose }),
  v.strictObject({ ...facts.notChecked.entries, ...whose }),
  perUser,
]);

export type Verdict = 'on' | 'off';

/**
 * What one fact alone proves. Null where it proves nothing: not being asked, a list that was not understood, a method at a
 * service with a switch, and e-mail, questions, passwords or temporary passes are never MFA and never its absence.
 */
export function verdictOf(fact: Fact): Verdict | null {
  switch (fact.kind) {
    case 'signed-in': case 'not-checked': return null;
    case 'code-asked': return fact.secondFactor && fact.methods.some(isMfa) ? 'on' : null;
    case 'must-register': return (fact.purpose ?? 'mfa') === 'mfa' ? 'off' : null;
    case 'method-added': return !fact.hasSwitch && isMfa(fact.method) ? 'on' : null;
    case 'two-step': return fact.on ? 'on' : 'off';
    case 'methods-listed':
      if (fact.hasSwitch) return null;
      if (fact.methods.some((method) => isMfa(method.kind))) return 'on';
      return isWhole(fact) ? 'off' : null;
  }
}

/** True where the list leaves no room for a second factor that we failed to recognise. */
export const isWhole = (list: Extract<Fact, { kind: 'methods-listed' }>): boolean =>
  list.complete && list.methods.every((method) => method.kind !== 'other');

/** What to do next about an account. */
import { bestStrength, isMfa, strengthOf } from '../services/methods';
import type { MethodKind } from '../services/service';
import type { Account } from './account';

/** What the organisation asks of methods; empty lists mean "any" and "none in particular". */
export interface MethodDemands { allowed: readonly MethodKind[]; preferred: readonly MethodKind[]; requireSecond?: boolean }

/** What is known of services. Addresses are https; null where there is none. */
export interface Catalogue {
  /** The service's one id, whichever of its names or domains is given. */
  idOf: (service: string) => string;
  nameOf: (service: string) => string;
  /** The guide that sets up the method (any that the service has where null), or a second one. */
  guideFor: (service: string, purpose: 'set-up' | 'second', method: MethodKind | null) => string | null;
  pageFor: (service: string) => string | null;
}

/** Ways there: a packaged guide, else a page. */
export interface Way { guide: string | null; page: string | null }

export type Next =
  | { do: 'nothing' }
  /** Nothing is known, or not enough: open the page that says it. */
  | ({ do: 'check' } & Way)
  | ({ do: 'set-up'; method: MethodKind | null } & Way)
  | ({ do: 'add-second'; required: boolean } & Way)
  /** There is MFA, but only by phone, or only by what the organisation does not allow. */
  | ({ do: 'replace'; why: 'phone' | 'not-allowed'; method: MethodKind | null } & Way);

/** The next action. An account that the user excused needs none. */
export function nextFor(account: Account, demands: MethodDemands, catalogue: Catalogue): Next {
  const { service } = account;
  const page = catalogue.pageFor(service);
  if (account.override) return { do: 'nothing' };
  const method = wantedMethod(demands);
  if (account.state === 'off') return { do: 'set-up', method, guide: catalogue.guideFor(service, 'set-up', method), page };
  if (account.state === 'unknown') return { do: 'check', guide: null, page };
  const why = isDisallowed(account, demands) ? 'not-allowed' : account.weak ? 'phone' : null;
  if (why) return { do: 'replace', why, method, guide: catalogue.guideFor(service, 'set-up', method), page };
  const required = demands.requireSecond === true;
  if (account.second === 'no') return { do: 'add-second', required, guide: catalogue.guideFor(service, 'second', null), page };
  return required && account.second === 'unknown' ? { do: 'check', guide: null, page } : { do: 'nothing' };
}

/** The first method that the organisation prefers and allows, better than a phone where there is one; null where it says nothing. */
function wantedMethod({ allowed, preferred }: MethodDemands): MethodKind | null {
  const possible = [...preferred, ...allowed].filter((kind) => isMfa(kind) && (allowed.length === 0 || allowed.includes(kind)));
  return possible.find((kind) => strengthOf(kind) !== 'phone') ?? possible[0] ?? null;
}

/** True where methods are known and none of them is allowed. */
export function isDisallowed({ methods }: Account, { allowed }: MethodDemands): boolean {
  const kinds = methods.map(({ kind }) => kind).filter(isMfa);
  return allowed.length > 0 && bestStrength(kinds) !== null && !kinds.some((kind) => allowed.includes(kind));
}

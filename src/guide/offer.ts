import { isMfa } from '../services/methods';
import type { Observation } from '../services/service';

/** True on the views where someone without MFA is asked to set it up: there, and nowhere else, help is offered. */
export function offerable({ page, facts }: Observation): boolean {
  if (page === 'must-register' || facts.twoStep === false) return true;
  if (facts.mode === 'interrupt' && page === 'setup.install') return true;
  return page === 'info.list' && facts.methods !== undefined && !facts.methods.some((method) => isMfa(method.kind));
}

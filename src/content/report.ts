/** What one look at a page says about MFA, as the background is told. Pure; which page it is is the service's to know. */
import type { Report, Said } from '../accounts/report';
import type { ListedMethod, Observation } from '../services/service';

/** Null where the page says nothing worth keeping, or does not say whose account it is: then only a question for a code counts. */
export function reportOf({ page, facts, account, realm, languageKnown }: Observation): Report | null {
  // Whose code it is that is asked for, the background may know from the sign-in just before.
  const said = saidIn(page, facts, languageKnown).filter(({ kind }) => account !== undefined || kind === 'code-asked');
  const rows = [...(facts.perUser ?? [])];
  if (!said.length && !rows.length) return null;
  return { page, account: account ? { identity: account, ...(realm && { realm }) } : null, said, rows };
}

function saidIn(page: string, { methods, asked, added, twoStep, daysLeft, purpose, mode, complete, hasSwitch = false, listFailed }: Observation['facts'], languageKnown: boolean): Said[] {
  const said: Said[] = [];
  if (mode === 'manage' || page === 'sign-in.stay') said.push({ kind: 'signed-in' });
  if (asked) said.push({ kind: 'code-asked', methods: [...asked.methods], secondFactor: asked.second });
  if (page === 'must-register') said.push({ kind: 'must-register', ...(daysLeft !== undefined && { daysLeft }), ...(purpose && { purpose }) });
  if (methods) said.push({ kind: 'methods-listed', methods: methods.map(kept), complete: complete === true && languageKnown, hasSwitch });
  if (added) said.push({ kind: 'method-added', method: added, hasSwitch });
  if (twoStep !== undefined) said.push({ kind: 'two-step', on: twoStep });
  if (listFailed) said.push({ kind: 'not-checked' });
  return said;
}

/** Private addresses and questions say nothing about MFA, so they stay on the page. */
const kept = ({ kind, name, detail }: ListedMethod): ListedMethod => (detail && kind !== 'email' && kind !== 'questions' ? { kind, name, detail } : { kind, name });

/** What one look at a page says about MFA, as the background is told. Pure; which page it is is the service's to know. */
import type { Report, Said } from '../accounts/report';
import type { ListedMethod, Observation } from '../services/service';

/** Longest texts and lists that the background takes. */
const LONGEST = { name: 320, text: 200, methods: 50, rows: 1000 };

/** Null where the page says nothing worth keeping, or does not say whose account it is. */
export function reportOf({ page, facts, account, realm, languageKnown }: Observation): Report | null {
  const said = account && account.length <= LONGEST.name ? saidIn(page, facts, languageKnown) : [];
  const rows = (facts.perUser ?? []).slice(0, LONGEST.rows).map(({ identity, state, displayName }) =>
    ({ identity: identity.slice(0, LONGEST.name), state, ...(displayName && { displayName: displayName.slice(0, LONGEST.text) }) }));
  if (said.length === 0 && rows.length === 0) return null;
  return { page, account: account && said.length > 0 ? { identity: account, ...(realm && { realm }) } : null, said, rows };
}

function saidIn(page: string, facts: Observation['facts'], languageKnown: boolean): Said[] {
  const { methods, asked, added, twoStep, daysLeft, purpose, mode } = facts;
  const hasSwitch = facts.hasSwitch === true;
  const said: Said[] = [];
  if (mode === 'manage' || page === 'sign-in.stay') said.push({ kind: 'signed-in' });
  if (asked) said.push({ kind: 'code-asked', methods: [...asked.methods], secondFactor: asked.second });
  if (page === 'must-register') said.push({ kind: 'must-register', ...(daysLeft !== undefined && { daysLeft }), ...(purpose && { purpose }) });
  if (methods) {
    const complete = facts.complete === true && languageKnown && methods.length <= LONGEST.methods;
    said.push({ kind: 'methods-listed', methods: methods.slice(0, LONGEST.methods).map(kept), complete, hasSwitch });
  }
  if (added) said.push({ kind: 'method-added', method: added, hasSwitch });
  if (twoStep !== undefined) said.push({ kind: 'two-step', on: twoStep });
  if (facts.listFailed) said.push({ kind: 'not-checked' });
  return said;
}

/** Private addresses and questions say nothing about MFA, so they stay on the page. */
function kept({ kind, name, detail }: ListedMethod): ListedMethod {
  const isPrivate = kind === 'email' || kind === 'questions';
  return { kind, name: name.slice(0, LONGEST.text), ...(detail && !isPrivate && { detail: detail.slice(0, LONGEST.text) }) };
}

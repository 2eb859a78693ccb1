/** State, evidence and next step in plain words. */
import type { Account, Sighting } from '../accounts/account';
import type { Row, RowState } from '../accounts/checklist';
import type { Next } from '../accounts/next';
import type { OverrideValue } from '../accounts/record';
import type { StatusLine } from '../accounts/summary';
import type { MethodKind } from '../services/service';
import { t } from '../shared/i18n';
import type { MessageKey } from '../shared/message-key';

const METHODS: Partial<Record<MethodKind, MessageKey>> = {
  authenticator: 'method_authenticator', totp: 'method_totp', 'phone-text': 'guide_phone_text', 'phone-call': 'guide_phone_call', 'office-phone': 'method_office_phone',
  passkey: 'method_passkey', 'security-key': 'method_security_key', 'hardware-token': 'method_hardware_token',
};
const STATES: Record<RowState, MessageKey> = {
  off: 'checklist_state_off', on: 'checklist_state_on', weak: 'checklist_state_weak', unknown: 'checklist_state_unknown', excused: 'checklist_state_excused',
};
const EXCUSES: Record<OverrideValue, MessageKey> = { elsewhere: 'checklist_excuse_elsewhere', 'not-mine': 'checklist_excuse_mine', 'company-sign-in': 'checklist_excuse_company' };

export const methodWord = (kind: MethodKind): string => t(METHODS[kind] ?? 'method_other');
export const stateWord = (state: RowState): string => t(STATES[state]);

/** Dates (ms since 1970) and lists in the user's language (`speech`). */
export interface Speech { day: (time: number) => string; list: (words: readonly string[]) => string }

/** What the state rests on. `kinds`: the second factors known. */
function proofWords({ kind, when }: Sighting, isOn: boolean, kinds: readonly MethodKind[], { day, list }: Speech): string {
  const on = day(when);
  switch (kind) {
    case 'must-register': return t('checklist_seen_must', on);
    case 'methods-listed': return isOn && kinds.length ? t('checklist_seen_list', on, list(kinds.map(methodWord))) : t('checklist_seen_list_empty', on);
    case 'method-added': return t('checklist_seen_added', on, list(kinds.map(methodWord)));
    case 'code-asked': return t('checklist_seen_asked', on);
    case 'two-step': return t(isOn ? 'checklist_seen_switch_on' : 'checklist_seen_switch_off', on);
    case 'signed-in': case 'not-checked': return t('checklist_seen_sign_in', on);
  }
}

/** The state's ground as one or two sentences; the same for the page and for the helpdesk. */
export function groundWords({ state, excuse, proof, notChecked, methods, due }: StatusLine, lastSeen: Sighting | null, speech: Speech): string {
  const isOn = state === 'on' || state === 'weak';
  const sentences = [
    excuse ? t(EXCUSES[excuse]) : '',
    proof ? proofWords(proof, isOn || (state === 'excused' && methods.length > 0), methods, speech) : lastSeen && lastSeen.kind !== 'not-checked' ? t('checklist_seen_sign_in', speech.day(lastSeen.when)) : excuse ? '' : t('checklist_seen_nothing'),
    notChecked ? t('checklist_seen_failed', speech.day(notChecked.when)) : '',
    due === null ? '' : t('checklist_insists', speech.day(due)),
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

/** What is not as it should be although MFA is on. */
export function adviceWords({ account, next }: Row): string {
  if (account?.override?.contradicted) return t('checklist_contradicted');
  if (next.do === 'replace') return t(next.why === 'phone' ? 'checklist_weak' : 'checklist_not_allowed');
  if (next.do === 'add-second') return t(next.required ? 'checklist_second_needed' : 'checklist_second_no');
  return '';
}

/** The button's words; empty where nothing is to do. */
export function nextWord(next: Next): string {
  switch (next.do) {
    case 'nothing': return '';
    case 'check': return next.page ? t('checklist_check') : '';
    case 'set-up': return next.guide ? t('checklist_guide') : next.page ? t('checklist_open') : '';
    case 'replace': return next.guide || next.page ? t('checklist_improve') : '';
    case 'add-second': return next.guide || next.page ? t('checklist_second') : '';
  }
}

/** Whose account it is, as people write it. */
export const whoWords = ({ identity, realm }: Pick<Account, 'identity' | 'realm'>): string =>
  (realm ? `${identity} ${t('checklist_guest', realm)}` : identity);

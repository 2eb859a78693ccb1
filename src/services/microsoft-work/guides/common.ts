import type { Locator, MethodKind, Observation, Step, Trouble } from '../../service';
import { page } from './detours';
import { target } from './targets';

/** What a guide's own method is called by the pages: the picker's entry, and the word to quote for it. */
export interface Choice { entry: readonly Locator[]; word: string; kind: MethodKind }

/** Steps 1 and 2 of every guide: open the picker, choose the method. */
export function openAndChoose({ entry, word }: Choice): Step[] {
  return [
    {
      id: 'add', mode: 'manage', on: page('info.list'), then: 'step_add_then', troubles: ['wrong_account', 'expired', 'repeats'],
      parts: [{ where: 'computer', title: 'step_add', body: 'step_add_body', target: target.add, quote: 'addMethod' }],
    },
    {
      id: 'choose', mode: 'manage', on: page('setup.choose'), then: 'step_choose_then', troubles: ['not_listed', 'no_phone'],
      parts: choose(entry, word),
    },
  ];
}

/** The newer page shows tiles; the older one a list to open, and a button below it once the method is chosen. */
const choose = (entry: readonly Locator[], word: string): Step['parts'] => [
  { where: 'computer', title: 'step_choose', target: entry, quote: word, optional: true },
  { where: 'computer', title: 'step_choose_open', target: target.methodList, quote: 'title.choose', holds: word, optional: true },
  { where: 'computer', title: 'step_choose_confirm', target: target.confirmChoice, quote: 'add' },
];

/** Interrupt mode opens on Microsoft Authenticator: who wants another method takes the link first. */
export const takeAnotherMethod: Step = {
  id: 'choose-other', mode: 'interrupt', then: 'step_choose_other_then', troubles: ['not_listed'],
  on: (observation: Observation) => observation.facts.mode === 'interrupt' && ['setup.install', 'setup.account', 'setup.qr'].includes(observation.page),
  parts: [{ where: 'computer', title: 'step_choose_other', body: 'step_choose_other_body', target: target.differentMethod, quote: 'differentMethod' }],
};

/** The page says that it was added: what is left is to leave. */
export const added: Step = {
  id: 'added', on: page('setup.added', 'setup.finished'), finishes: true, then: 'step_added_then', troubles: [],
  parts: [{ where: 'computer', title: 'step_added', body: 'step_added_body', target: target.done, quote: 'done' }],
};

/** Reading digits on the phone and typing them here. */
export function typeCode(id: string, view: string, phone: { title: 'step_code_phone' | 'step_sms_phone'; body: 'step_code_phone_body' | 'step_sms_phone_body' },
  title: 'step_code_type' | 'step_sms_type', then: Step['then'], troubles: Trouble[]): Step {
  return {
    id, on: page(view), troubles, ...(then ? { then } : {}),
    parts: [
      { where: 'phone', ...phone },
      { where: 'computer', title, target: target.code, fills: true, quote: 'enterCode' },
      { where: 'computer', title: 'step_code_next', target: target.next, quote: 'next' },
    ],
  };
}

import type { Guide, StepPart } from '../../service';
import { added, openAndChoose, takeAnotherMethod, typeCode } from './common';
import { detours, page } from './detours';
import { pickerEntry, radio, target } from './targets';

const choice = { entry: pickerEntry(['phone'], ['phone']), word: 'phone' } as const;
const number = (way: StepPart): StepPart[] => [
  { where: 'computer', title: 'step_phone_number', body: 'step_phone_number_body', target: target.phoneNumber, fills: true },
  way,
  { where: 'computer', title: 'step_phone_next', target: target.next, quote: 'next' },
];

export const phoneText: Guide = {
  id: 'microsoft-work.phone-text', title: 'guide_phone_text', summary: 'guide_phone_text_summary',
  devices: ['computer', 'phone'], minutes: 4, registers: ['phone-text', 'phone-call'], strength: 'phone',
  steps: [
    ...openAndChoose({ ...choice, kind: 'phone-text' }), takeAnotherMethod,
    {
      id: 'number', on: page('setup.phone'), then: 'step_phone_then_text', troubles: ['country', 'not_listed'],
      parts: number({ where: 'computer', title: 'step_phone_text', target: radio('textMe'), quote: 'textMe', fills: true, optional: true }),
    },
    typeCode('text-code', 'setup.phone-code', { title: 'step_sms_phone', body: 'step_sms_phone_body' }, 'step_sms_type', 'step_sms_then', ['no_text']),
    added, ...detours,
  ],
};

export const phoneCall: Guide = {
  id: 'microsoft-work.phone-call', title: 'guide_phone_call', summary: 'guide_phone_call_summary',
  devices: ['computer', 'phone'], minutes: 4, registers: ['phone-text', 'phone-call'], strength: 'phone',
  steps: [
    ...openAndChoose({ ...choice, kind: 'phone-call' }), takeAnotherMethod,
    {
      id: 'number', on: page('setup.phone'), then: 'step_phone_then_call', troubles: ['country', 'not_listed'],
      parts: number({ where: 'computer', title: 'step_phone_call', target: radio('callMe'), quote: 'callMe', fills: true, optional: true }),
    },
    {
      id: 'call', on: page('setup.phone-call'), troubles: ['no_text'],
      parts: [{ where: 'phone', title: 'step_call_phone', body: 'step_call_phone_body' }, { where: 'computer', title: 'step_call_wait' }],
    },
    added, ...detours,
  ],
};

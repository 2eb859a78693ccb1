import type { Guide, Step } from '../../service';
import { added, openAndChoose } from './common';
import { detours, page } from './detours';
import { pickerEntry, target } from './targets';

const choice = { entry: pickerEntry(['authenticatorApp'], ['authenticator']), word: 'authenticator', kind: 'authenticator' } as const;

/** The app's own part of the way; "new phone" walks it too. */
const appSteps: readonly Step[] = [
  {
    id: 'install', on: page('setup.install'), then: 'step_install_then', troubles: ['no_phone', 'same_phone'],
    parts: [
      { where: 'phone', title: 'step_install_phone', body: 'step_install_phone_body' },
      { where: 'computer', title: 'step_install_next', target: target.next, quote: 'next' },
    ],
  },
  {
    id: 'account', on: page('setup.account'), then: 'step_account_then', troubles: ['personal', 'camera', 'same_phone'],
    parts: [
      { where: 'phone', title: 'step_account_phone', body: 'step_account_phone_body' },
      { where: 'computer', title: 'step_account_next', target: target.next, quote: 'next' },
    ],
  },
  {
    id: 'qr', on: page('setup.qr'), lit: true, then: 'step_qr_then', troubles: ['scan_camera', 'qr_expired', 'cant_scan', 'personal', 'camera', 'same_phone'],
    parts: [
      { where: 'phone', title: 'step_qr_phone', body: 'step_qr_phone_body' },
      { where: 'computer', title: 'step_qr_next', target: target.next, quote: 'next' },
    ],
  },
  {
    id: 'try', on: page('setup.try'), then: 'step_try_then', troubles: ['no_push', 'number', 'wrong_order'],
    parts: [
      { where: 'phone', title: 'step_try_phone', body: 'step_try_phone_body' },
      { where: 'computer', title: 'step_try', body: 'step_try_body', target: target.tryNumber, optional: true },
      { where: 'computer', title: 'step_try_again', target: target.resendPush, quote: 'resend' },
    ],
  },
  added,
];

export const authenticator: Guide = {
  id: 'microsoft-work.authenticator', title: 'guide_authenticator', summary: 'guide_authenticator_summary',
  devices: ['computer', 'phone'], minutes: 5, registers: ['authenticator'], strength: 'app',
  steps: [...openAndChoose(choice), ...appSteps, ...detours],
};

export const newPhone: Guide = {
  id: 'microsoft-work.new-phone', title: 'guide_new_phone', summary: 'guide_new_phone_summary',
  devices: ['computer', 'phone'], minutes: 8, registers: ['authenticator'], adds: true, afterword: 'done_new_phone',
  steps: [
    {
      id: 'other-way', on: page('challenge.push', 'challenge.timeout', 'challenge.denied'), detour: true, then: 'step_other_way_then',
      troubles: ['old_phone', 'no_push'],
      parts: [{ where: 'computer', title: 'step_other_way', body: 'step_other_way_body', target: target.otherWay, quote: 'otherWay' }],
    },
    {
      id: 'pick-way', on: page('challenge.methods'), detour: true, troubles: ['old_phone'],
      parts: [{ where: 'computer', title: 'step_pick_way', body: 'step_pick_way_body' }],
    },
    ...openAndChoose(choice), ...appSteps, ...detours,
  ],
};

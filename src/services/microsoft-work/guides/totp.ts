import type { Guide } from '../../service';
import { added, openAndChoose, typeCode } from './common';
import { detours, page } from './detours';
import { pickerEntry, target } from './targets';

/** Another authenticator app. Both kinds share one entry of the picker; the ways part at the link that comes before Next. */
export const totp: Guide = {
  id: 'microsoft-work.totp', title: 'guide_totp', summary: 'guide_totp_summary',
  devices: ['computer', 'phone'], minutes: 5, registers: ['totp'], picks: ['totp', 'authenticator'], strength: 'app',
  steps: [
    ...openAndChoose({ entry: pickerEntry(['authenticatorApp', 'softwareOath'], ['authenticator']), word: 'authenticator', kind: 'totp' }),
    {
      id: 'different-app', on: page('setup.install'), then: 'step_different_app_then', troubles: ['different_app', 'code_url'],
      parts: [{ where: 'computer', title: 'step_different_app', body: 'step_different_app_body', target: target.differentApp, quote: 'differentApp' }],
    },
    {
      // The push branch: only Microsoft Authenticator understands its code, so the way leads back to the link.
      id: 'wrong-branch', on: page('setup.qr', 'setup.account', 'setup.try'), detour: true, troubles: ['code_url', 'different_app'],
      parts: [{ where: 'computer', title: 'step_wrong_branch', body: 'step_wrong_branch_body', target: target.back, quote: 'back' }],
    },
    {
      id: 'other-account', on: page('setup.other-app'), then: 'step_account_then', troubles: ['different_app'],
      parts: [
        { where: 'phone', title: 'step_totp_account_phone', body: 'step_totp_account_phone_body' },
        { where: 'computer', title: 'step_account_next', target: target.next, quote: 'next' },
      ],
    },
    {
      id: 'secret', on: page('setup.secret'), lit: true, keeps: 'secret', then: 'step_secret_then', troubles: ['cant_scan', 'code_url', 'camera'],
      parts: [
        { where: 'phone', title: 'step_secret_phone', body: 'step_secret_phone_body' },
        { where: 'computer', title: 'step_secret_next', target: target.next, quote: 'next' },
      ],
    },
    { ...typeCode('code', 'setup.code', { title: 'step_code_phone', body: 'step_code_phone_body' }, 'step_code_type', 'step_code_then', ['wrong_order', 'clock']), keeps: 'code' },
    added,
    ...detours,
  ],
};

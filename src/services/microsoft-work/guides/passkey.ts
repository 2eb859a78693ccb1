import type { Guide, MethodKind, Step } from '../../service';
import type { MessageKey } from '../../../shared/message-key';
import { added, openAndChoose, takeAnotherMethod } from './common';
import { detours, page } from './detours';
import { pickerEntry, radio, target } from './targets';

/** Passkey and security key differ in where the key lives; the page's steps are the same. */
function keySteps(body: MessageKey, word: string, kind: MethodKind, testid: string): Step[] {
  return [
    ...openAndChoose({ entry: pickerEntry([testid], [word]), word, kind }), takeAnotherMethod,
    {
      id: 'key-type', on: page('setup.key-type'), troubles: ['key_mfa'],
      parts: [{ where: 'computer', title: 'step_choose', body: 'step_key_type_body', target: [{ role: 'button', word: 'usbDevice' }, ...radio('usbDevice')], quote: 'usbDevice' }],
    },
    {
      id: 'key-ready', on: page('setup.key-ready'), then: 'step_key_then', troubles: ['no_window', 'key_mfa'],
      parts: [{ where: 'computer', title: 'step_key_ready', body, target: target.next, quote: 'next' }],
    },
    {
      id: 'key-name', on: page('setup.key-name'), then: 'step_key_name_then', troubles: [],
      parts: [
        { where: 'computer', title: 'step_key_name', body: 'step_key_name_body', target: target.keyName, fills: true },
        { where: 'computer', title: 'step_code_next', target: target.next, quote: 'next' },
      ],
    },
    added, ...detours,
  ];
}

export const passkey: Guide = {
  id: 'microsoft-work.passkey', title: 'guide_passkey', summary: 'guide_passkey_summary',
  devices: ['computer'], minutes: 3, registers: ['passkey', 'security-key'], strength: 'phishing-resistant',
  steps: keySteps('step_key_ready_body', 'passkey', 'passkey', 'passkey'),
};

export const securityKey: Guide = {
  id: 'microsoft-work.security-key', title: 'guide_security_key', summary: 'guide_security_key_summary',
  devices: ['computer', 'key'], minutes: 4, registers: ['security-key', 'passkey'], strength: 'phishing-resistant',
  steps: keySteps('step_security_key_ready_body', 'securityKey', 'security-key', 'securityKey'),
};

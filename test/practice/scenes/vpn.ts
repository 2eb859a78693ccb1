/** A made-up portal of an organisation, for services that only its policy knows. */
import { heading, input, isRight, picture, press, text } from './parts';
import type { SceneSite } from './scene';

export const vpn: SceneSite = {
  hosts: ['vpn.contoso.example'],
  scene: async (_url, memory) => {
    const { done } = memory;
    const title = 'Contoso VPN';
    if (done.has('on')) return { title, view: 'on', parts: [heading('MFA is on')] };
    if (done.has('set-up')) {
      return { title, view: 'scan', right: ['code'], filled: ['code'], parts: [heading('Scan and type'), await picture(memory, 'VPN'),
        { ...input('code', { id: 'otp', type: 'text' }), act: 'verify' }, ...(done.has('wrong') ? [text('No.')] : [])] };
    }
    return { title, view: 'off', right: ['set-up'], parts: [heading('Profile'), press('Set up', 'set-up', 'set-up', { id: 'mfa-setup' })] };
  },
  act: (name, fields, memory) => {
    memory.done.add(name === 'verify' ? (isRight(fields['code'], memory) ? 'on' : 'wrong') : name);
    return undefined;
  },
};

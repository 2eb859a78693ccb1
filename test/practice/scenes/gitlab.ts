/** GitLab's account pages, from its documentation. */
import { heading, input, isRight, labelled, picture, press, text } from './parts';
import type { Scene, SceneSite } from './scene';

export const gitlab: SceneSite = {
  hosts: ['gitlab.com'],
  scene: async (_url, memory) => {
    const { done } = memory;
    const page = (scene: Omit<Scene, 'title'>): Scene => ({ ...scene, title: 'GitLab' });
    if (done.has('on')) return page({ view: 'on', path: '/-/profile/account', parts: [heading('Account'), press('Manage authentication', 'manage')] });
    if (done.has('app')) return page({ view: 'codes', path: '/-/profile/two_factor_auth', parts: [heading('Recovery codes'), text('aaaa bbbb'), press('Proceed', 'on')], right: ['on'] });
    if (done.has('enable')) {
      return page({ view: 'scan', path: '/-/profile/two_factor_auth', right: ['code'], filled: ['verify'], parts: [heading('Register a one-time password authenticator'), await picture(memory, 'GitLab'),
        labelled('Enter verification code', input('code', { id: 'pin_code', type: 'text' })), ...(done.has('wrong') ? [text('Invalid pin code.')] : []), press('Register with two-factor app', 'verify')] });
    }
    return page({ view: 'off', path: '/-/profile/account', parts: [heading('Account'), press('Enable two-factor authentication', 'enable')], right: ['enable'] });
  },
  act: (name, fields, memory) => {
    memory.done.add(name === 'verify' ? (isRight(fields['code'], memory) ? 'app' : 'wrong') : name);
    return undefined;
  },
};

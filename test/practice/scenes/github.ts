/** GitHub's settings, from pages.md F and GitHub's own documentation. */
import { heading, input, isRight, labelled, picture, press, text } from './parts';
import type { Scene, SceneSite } from './scene';

export const github: SceneSite = {
  hosts: ['github.com'],
  scene: async (_url, memory) => {
    const { done } = memory;
    const page = (scene: Omit<Scene, 'title'>): Scene => ({ ...scene, title: 'GitHub' });
    if (done.has('on')) return page({ view: 'on', path: '/settings/security', parts: [heading('Two-factor authentication'), text('Enabled'), heading('Two-factor methods', 2)] });
    if (done.has('app')) return page({ view: 'codes', path: '/settings/two_factor_authentication/setup/intro', parts: [heading('Download your recovery codes'), text('aaaaa-bbbbb'), press('I have saved my recovery codes', 'on')], right: ['on'] });
    if (done.has('enable')) {
      return page({ view: 'scan', path: '/settings/two_factor_authentication/setup/intro', right: ['code'], filled: ['verify'], parts: [heading('Setup authenticator app'), { ...await picture(memory, 'GitHub', { class: 'qr-code-img' }) },
        labelled('Verify the code from the app', input('code', { type: 'text', name: 'otp' })), ...(done.has('wrong') ? [text('Two-factor code verification failed.')] : []), press('Continue', 'verify')] });
    }
    return page({ view: 'off', path: '/settings/security', parts: [heading('Two-factor authentication'), text('Two-factor authentication is not enabled yet.'), press('Enable two-factor authentication', 'enable')], right: ['enable'] });
  },
  act: (name, fields, memory) => {
    memory.done.add(name === 'verify' ? (isRight(fields['code'], memory) ? 'app' : 'wrong') : name);
    return undefined;
  },
};

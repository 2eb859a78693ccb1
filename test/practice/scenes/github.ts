/** GitHub's settings, from pages.md F and GitHub's own documentation. */
import { heading, input, isRight, labelled, picture, press, text } from './parts';
import type { Scene, SceneSite } from './scene';
import { afterForm, formScene, type Form } from './sign-in';

const forms: readonly Form[] = [
  { view: 'login', path: '/login', title: 'Sign in to GitHub', fields: [['user', 'Username or email address', { id: 'login_field', name: 'login' }], ['password', 'Password', { id: 'password', name: 'password', type: 'password' }]], submit: ['Sign in', {}] },
  { view: 'app', path: '/sessions/two-factor/app', title: 'Two-factor authentication', fields: [['code', 'Authentication code', { id: 'app_totp', name: 'app_otp', inputmode: 'numeric' }]], submit: ['Verify', {}], code: true },
];

export const github: SceneSite = {
  hosts: ['github.com'],
  scene: async (url, memory) => {
    const { done } = memory;
    const form = formScene(forms, url.pathname, memory, 'GitHub');
    if (form) return form;
    const me = { tag: 'meta', attributes: { 'name': 'user-login', 'content': memory.upn.split('@')[0] ?? '' }, head: true } as const;
    const page = (scene: Omit<Scene, 'title'>): Scene => ({ ...scene, title: 'GitHub', parts: [me, ...scene.parts] });
    if (done.has('on')) return page({ view: 'on', path: '/settings/security', parts: [heading('Two-factor authentication'), text('Enabled'), heading('Two-factor methods', 2)] });
    if (done.has('app')) return page({ view: 'codes', path: '/settings/two_factor_authentication/setup/intro', parts: [heading('Download your recovery codes'), text('aaaaa-bbbbb'), press('I have saved my recovery codes', 'on')], right: ['on'] });
    if (done.has('enable')) {
      return page({ view: 'scan', path: '/settings/two_factor_authentication/setup/intro', right: ['code'], filled: ['verify'], parts: [heading('Setup authenticator app'), { ...await picture(memory, 'GitHub', { class: 'qr-code-img' }) },
        labelled('Verify the code from the app', input('code', { type: 'text', name: 'otp' })), ...(done.has('wrong') ? [text('Two-factor code verification failed.')] : []), press('Continue', 'verify')] });
    }
    return page({ view: 'off', path: '/settings/security', parts: [heading('Two-factor authentication'), text('Two-factor authentication is not enabled yet.'), press('Enable two-factor authentication', 'enable')], right: ['enable'] });
  },
  act: (name, fields, memory) => {
    const go = afterForm(forms, name, fields, memory, '/settings/security');
    if (go !== undefined) return go;
    memory.done.add(name === 'verify' ? (isRight(fields['code'], memory) ? 'app' : 'wrong') : name);
    return undefined;
  },
};

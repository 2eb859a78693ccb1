/** GitLab's account pages, from its published source: today's page shows the QR code after "Register authenticator", the older one at once. */
import { heading, input, isRight, labelled, leave, picture, press, text } from './parts';
import type { Memory, Part, Scene, SceneSite } from './scene';
import { afterForm, formScene, type Form } from './sign-in';

const strings = {
  en: { enable: 'Enable two-factor authentication', manage: 'Manage authentication', start: 'Register authenticator', code: 'Enter verification code', password: 'Current password', register: 'Register with two-factor app', wrong: 'Invalid pin code.', status: 'Disabled', copy: 'Copy codes', proceed: 'Proceed' },
  de: { enable: '2FA einschalten', manage: 'Anmeldung verwalten', start: 'Authentifikator eintragen', code: 'Prüfcode', password: 'Jetziges Passwort', register: 'Mit der App eintragen', wrong: 'Ungültig.', status: 'Aus', copy: 'Codes kopieren', proceed: 'Fortfahren' },
};
const account = '/-/profile/account';
const page = '/-/profile/two_factor_auth';
const forms: readonly Form[] = [
  { view: 'sign-in', path: '/users/sign_in', title: 'GitLab.com', fields: [['user', 'Username or primary email', { id: 'user_login', name: 'user[login]' }], ['password', 'Password', { id: 'user_password', name: 'user[password]', type: 'password' }]], submit: ['Sign in', { 'data-testid': 'sign-in-button' }] },
  { view: 'otp', path: '/users/sign_in/otp', title: 'Two-factor authentication', fields: [['code', 'Enter verification code', { id: 'user_otp_attempt', name: 'user[otp_attempt]' }]], submit: ['Verify code', {}], code: true },
];

async function setUp(memory: Memory, s: (typeof strings)['en']): Promise<Omit<Scene, 'title'>> {
  const { done, older } = memory;
  if (!older && !done.has('start')) return { view: 'start', path: page, parts: [heading('Two-Factor Authentication'), text(s.status), press(s.start, 'start', 'start', { 'data-testid': 'register-otp-authenticator-button' })], right: ['start'] };
  const password: Part[] = older ? [] : [labelled(s.password, input('password', { 'id': 'current_password', 'type': 'password', 'data-testid': 'current-password-field' }))];
  return { view: 'scan', path: page, right: ['code', 'password'], filled: ['verify'], parts: [heading('One-time password authenticator'), await picture(memory, 'GitLab'), ...password,
    labelled(s.code, input('code', { 'id': 'pin_code', 'type': 'text', 'data-testid': 'pin-code-field' })), ...(done.has('wrong') ? [text(s.wrong)] : []), press(s.register, 'verify', 'verify', { 'data-testid': 'register-2fa-app-button' })] };
}

export const gitlab: SceneSite = {
  hosts: ['gitlab.com'],
  scene: async (url, memory) => {
    const { done } = memory;
    const s = strings[memory.language === 'de' ? 'de' : 'en'];
    const me: Part = { tag: 'script', text: `window.gon={};gon.current_username="${memory.upn.split('@')[0] ?? ''}";`, head: true };
    const scene = (one: Omit<Scene, 'title'>): Scene => ({ ...one, title: 'GitLab', parts: [me, ...one.parts] });
    const form = formScene(done.has('signed sign-in') ? forms.slice(1).map((one) => ({ ...one, path: '/users/sign_in' })) : forms.slice(0, 1), url.pathname, memory, 'GitLab');
    if (form) return form;
    if (done.has('on')) return scene({ view: 'on', path: account, parts: [heading('Account'), leave(s.manage, page, 'manage')] });
    if (done.has('app')) {
      const proceed = leave(s.proceed, `${account}?two_factor_auth_enabled_successfully=true`, 'proceed', { 'class': 'btn', 'data-testid': 'proceed-button', ...(done.has('copied') ? {} : { 'aria-disabled': 'true' }) });
      return scene({ view: 'codes', path: page, parts: [heading('Two-factor Authentication Recovery codes'), { tag: 'div', attributes: { 'data-testid': 'recovery-codes' }, parts: [text('aaaa bbbb')] }, press(s.copy, 'copied', 'copied', { 'data-testid': 'copy-button' }), { ...proceed, act: 'on' }], right: [done.has('copied') ? 'proceed' : 'copied'] });
    }
    if (done.has('enable')) return scene(await setUp(memory, s));
    return scene({ view: 'off', path: account, parts: [heading('Account'), { ...leave(s.enable, page, 'enable'), act: 'enable' }], right: ['enable'] });
  },
  act: (name, fields, memory) => {
    const go = afterForm(forms, name, fields, memory, account);
    if (go !== undefined) return go === '/users/sign_in/otp' ? '/users/sign_in' : go;
    memory.done.add(name === 'verify' ? (isRight(fields['code'], memory) ? 'app' : 'wrong') : name);
    if (name === 'on') return `${account}?two_factor_auth_enabled_successfully=true`;
    return undefined;
  },
};

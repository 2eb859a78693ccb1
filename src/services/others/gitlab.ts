/**
 * GitLab (ids, test names and words from its own published source, app/views/profiles/two_factor_auths and lib/gitlab/gon_helper). Two
 * generations are live: the older page shows the QR code at once, today's only after "Register authenticator".
 */
import type { BookData, SiteData } from '../compact/format';
import { button, css, fill, keepCodes, link, select, textbox } from '../compact/steps';

const words = {
  enable: { en: ['Enable two-factor authentication'] },
  start: { en: ['Register authenticator'] },
  register: { en: ['Register with two-factor app'] },
  proceed: { en: ['Proceed'] },
  copy: { en: ['Copy codes'] },
  isOn: { en: ['Manage authentication', 'Disable two-factor authentication', 'Regenerate recovery codes'] },
  statusOn: { en: ['Enabled'] },
  statusOff: { en: ['Disabled'] },
  wrongCode: { en: ['Invalid pin code.', 'Invalid pin code'] },
};

const page = /^\/-\/(profile|user_settings)\/two_factor_auth/;
const settings = /^\/-\/(profile|user_settings)\/(account|two_factor_auth)/;
const codeField = '#pin_code, [data-testid="pin-code-field"]';
const code = '[name="user[otp_attempt]"], #user_otp_attempt';

export const site: SiteData = {
  id: 'gitlab.com',
  hosts: ['gitlab.com'],
  words,
  pages: [
    { page: 'challenge.code', path: /^\/users\/sign_in/, has: code, facts: { asked: { methods: ['totp'], second: true } } },
    { page: 'sign-in', path: /^\/users\/sign_in/, has: '#user_login' },
    { page: 'set-up.codes', path: page, has: '[data-testid="recovery-codes"]' },
    { page: 'set-up.codes', path: page, says: ['proceed'] },
    { page: 'set-up.scan', path: page, has: codeField },
    { page: 'set-up.scan', path: page, says: ['register'] },
    // The address that "Proceed" leads to; the page itself says it in a sentence only.
    { page: 'settings.on', path: settings, query: /[?&]two_factor_auth_enabled_successfully=true/, facts: { twoStep: true } },
    { page: 'settings.on', path: settings, has: '[data-testid="test-2fa-disable-button"]', facts: { twoStep: true } },
    { page: 'settings.on', path: settings, says: ['isOn'], facts: { twoStep: true } },
    { page: 'settings.on', path: page, says: ['statusOn'], facts: { twoStep: true } },
    { page: 'set-up.start', path: page, has: '[data-testid="register-otp-authenticator-button"]', facts: { twoStep: false } },
    { page: 'set-up.start', path: page, says: ['start'], facts: { twoStep: false } },
    { page: 'settings.off', path: settings, says: ['enable'], facts: { twoStep: false } },
    { page: 'set-up.start', path: page, says: ['statusOff'], facts: { twoStep: false } },
    // In a language that we do not know nothing says whether it is on; the way on is the same.
    { page: 'settings.other', path: settings, has: 'a[href$="/two_factor_auth"]' },
  ],
  signs: [
    { facts: { hasSwitch: true } },
    { on: ['set-up.scan'], says: ['wrongCode'], facts: { error: 'wrong-code' } },
  ],
  // GitLab puts what its scripts know of the user into the page's head.
  account: [{ css: 'head script:not([src])', inside: /\bgon\.current_username="([\w.-]{1,255})"/ }],
};

export const book = (): BookData => ({
  name: 'GitLab',
  words: { ...words, code: { en: ['Enter verification code', 'Pin code', 'Verification code'] }, password: { en: ['Current password'] }, signIn: { en: ['Sign in'] }, verify: { en: ['Verify code'] } },
  guides: [{
    id: 'gitlab.com.totp', title: 'guide_app', summary: 'guide_app_summary', devices: ['computer', 'phone'], minutes: 5, registers: ['totp'], opens: 'https://gitlab.com/-/profile/account',
    ends: ({ facts }) => facts.twoStep === true,
    steps: [
      select('enable', ['settings.off', 'settings.other'], 'enable', [...link('enable'), ...button('enable'), ...css('a[href$="/two_factor_auth"]')]),
      select('start', ['set-up.start'], 'start', [...css('[data-testid="register-otp-authenticator-button"]'), ...button('start')]),
      { id: 'code', on: ({ page: view }) => view === 'set-up.scan', lit: true, keeps: 'code', troubles: ['wrong_order', 'clock'], parts: [
        { where: 'phone', title: 'step_scan_and_read', body: 'step_app_scan_body' },
        { where: 'computer', title: 'step_password', body: 'step_password_body', target: [...css('#current_password', '[data-testid="current-password-field"]'), ...textbox('password')], fills: true, optional: true, quote: 'password' },
        { where: 'computer', title: 'step_code_type', target: [...css('#pin_code', '[data-testid="pin-code-field"]'), ...textbox('code')], fills: true, quote: 'code' },
        { where: 'computer', title: 'step_select', target: [...css('[data-testid="register-2fa-app-button"]'), ...button('register')], quote: 'register' },
      ] },
      // "Proceed" wakes up once the codes were copied, loaded down or printed; until then the way on is to copy them.
      keepCodes('keep', ['set-up.codes'], { word: 'proceed', target: [
        ...css('[data-testid="proceed-button"]:not([aria-disabled="true"], .disabled)', 'a[href*="two_factor_auth_enabled_successfully"]:not([aria-disabled="true"], .disabled)'),
        ...css('[data-testid="copy-button"]'), ...button('copy'), ...link('proceed'), ...button('proceed'),
      ] }),
      { id: 'sign-in', on: ({ page: view }) => view === 'sign-in', detour: true, troubles: [], parts: [
        { where: 'computer', title: 'step_account_name', target: css('#user_login'), fills: true, quote: 'signIn' },
        { where: 'computer', title: 'step_password', body: 'step_password_body', target: css('#user_password'), fills: true, quote: 'signIn' },
        { where: 'computer', title: 'step_select', target: [...css('[data-testid="sign-in-button"]'), ...button('signIn')], quote: 'signIn' },
      ] },
      fill('challenge.code', ['challenge.code'], 'step_challenge_code', css('[name="user[otp_attempt]"]', '#user_otp_attempt'), { word: 'verify', target: button('verify') }, { detour: true, body: 'step_challenge_code_app', troubles: ['clock'] }),
    ],
  }],
});

/** GitHub (facts: pages.md F, B; words from its own documentation). The page says in words whether two-factor authentication is on. */
import type { BookData, SiteData } from '../compact/format';
import { button, css, fill, keepCodes, link, on, select, textbox, typeCode } from '../compact/steps';

const words = {
  enable: { en: ['Enable two-factor authentication'] },
  isOff: { en: ['Two-factor authentication is not enabled yet.'] },
  isOn: { en: ['Two-factor methods', 'Two-factor authentication (2FA) is now enabled for your GitHub account'] },
  verifyCode: { en: ['Verify the code from the app'] },
  savedCodes: { en: ['I have saved my recovery codes'] },
};

export const site: SiteData = {
  id: 'github',
  hosts: ['github.com'],
  words,
  pages: [
    { page: 'challenge.code', path: /^\/sessions\/two-factor/, has: '#app_totp', facts: { asked: { methods: ['totp'], second: true } } },
    { page: 'challenge.text', path: /^\/sessions\/two-factor/, has: '#sms_totp', facts: { asked: { methods: ['phone-text'], second: true } } },
    { page: 'sign-in', path: /^\/login/, has: '#login_field' },
    { page: 'confirm', has: '#sudo_password' },
    { page: 'set-up.codes', path: /^\/settings\/two_factor_authentication\/setup/, says: ['savedCodes'] },
    { page: 'set-up.scan', path: /^\/settings\/two_factor_authentication\/setup/, has: 'img.qr-code-img, svg.qr-code-img, [class*="qr-code"]' },
    { page: 'set-up.scan', path: /^\/settings\/two_factor_authentication\/setup/, says: ['verifyCode'] },
    { page: 'settings.on', path: /^\/settings\//, says: ['isOn'], facts: { twoStep: true } },
    { page: 'settings.off', path: /^\/settings\/security/, says: ['isOff', 'enable'], facts: { twoStep: false } },
  ],
  signs: [{ facts: { hasSwitch: true } }],
  account: [{ css: 'meta[name="user-login"]', attribute: 'content' }],
};

export const book = (): BookData => ({
  name: 'GitHub',
  words: { ...words, continue: { en: ['Continue'] }, confirm: { en: ['Confirm'] }, verify: { en: ['Verify'] }, signIn: { en: ['Sign in'] } },
  guides: [{
    id: 'github.totp', title: 'guide_app', summary: 'guide_app_summary', devices: ['computer', 'phone'], minutes: 5, registers: ['totp'], opens: 'https://github.com/settings/security',
    ends: on('settings.on'),
    steps: [
      select('enable', ['settings.off'], 'enable', [...link('enable'), ...button('enable')], { troubles: ['managed'] }),
      typeCode('code', ['set-up.scan'], [...textbox('verifyCode'), ...css('form input[name="otp"]')], { word: 'continue', target: button('continue') }, { lit: true }),
      keepCodes('keep', ['set-up.codes'], { word: 'savedCodes', target: button('savedCodes') }),
      { id: 'sign-in', on: on('sign-in'), detour: true, troubles: [], parts: [
        { where: 'computer', title: 'step_account_name', target: css('#login_field'), fills: true, quote: 'signIn' },
        { where: 'computer', title: 'step_password', body: 'step_password_body', target: css('#password'), fills: true, quote: 'signIn' },
        { where: 'computer', title: 'step_select', target: [...css('input[type="submit"][name="commit"]'), ...button('signIn')], quote: 'signIn' },
      ] },
      fill('confirm', ['confirm'], 'step_password', css('#sudo_password'), { word: 'confirm', target: button('confirm') }, { detour: true, body: 'step_password_body' }),
      fill('challenge.code', ['challenge.code'], 'step_challenge_code', css('#app_totp'), { word: 'verify', target: button('verify') }, { detour: true, body: 'step_challenge_code_app', troubles: ['clock'] }),
      fill('challenge.text', ['challenge.text'], 'step_challenge_code', css('#sms_totp'), { word: 'verify', target: button('verify') }, { detour: true, body: 'step_challenge_code_text' }),
    ],
  }],
});

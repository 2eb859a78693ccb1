/** GitLab (words from its own documentation; ids not seen in a capture, so texts come first). */
import type { BookData, SiteData } from '../compact/format';
import { button, css, keepCodes, link, select, textbox } from '../compact/steps';

const words = {
  enable: { en: ['Enable two-factor authentication'] },
  register: { en: ['Register with two-factor app', 'Register authenticator'] },
  proceed: { en: ['Proceed'] },
  isOn: { en: ['Manage authentication', 'Disable two-factor authentication'] },
};

export const site: SiteData = {
  id: 'gitlab.com',
  hosts: ['gitlab.com'],
  words,
  pages: [
    { page: 'sign-in', path: /^\/users\/sign_in/, has: '#user_login' },
    { page: 'set-up.codes', path: /^\/-\/profile\/two_factor_auth/, says: ['proceed'] },
    { page: 'settings.on', path: /^\/-\/profile\/(account|two_factor_auth)/, says: ['isOn'], facts: { twoStep: true } },
    { page: 'set-up.scan', path: /^\/-\/profile\/two_factor_auth/, says: ['register'] },
    { page: 'settings.off', path: /^\/-\/profile\/account/, says: ['enable'], facts: { twoStep: false } },
  ],
  signs: [{ facts: { hasSwitch: true } }],
};

export const book = (): BookData => ({
  name: 'GitLab',
  words: { ...words, code: { en: ['Enter verification code', 'Pin code', 'Verification code'] }, password: { en: ['Current password'] } },
  guides: [{
    id: 'gitlab.com.totp', title: 'guide_app', summary: 'guide_app_summary', devices: ['computer', 'phone'], minutes: 5, registers: ['totp'], opens: 'https://gitlab.com/-/profile/account',
    ends: ({ facts }) => facts.twoStep === true,
    steps: [
      select('enable', ['settings.off'], 'enable', [...link('enable'), ...button('enable')]),
      { id: 'code', on: ({ page }) => page === 'set-up.scan', lit: true, keeps: 'code', troubles: ['wrong_order', 'clock'], parts: [
        { where: 'phone', title: 'step_scan_and_read', body: 'step_app_scan_body' },
        { where: 'computer', title: 'step_code_type', target: [...textbox('code'), ...css('#pin_code')], fills: true, quote: 'code' },
        { where: 'computer', title: 'step_password', body: 'step_password_body', target: [...textbox('password'), ...css('#current_password')], fills: true, optional: true, quote: 'password' },
        { where: 'computer', title: 'step_select', target: button('register'), quote: 'register' },
      ] },
      keepCodes('keep', ['set-up.codes'], { word: 'proceed', target: [...link('proceed'), ...button('proceed')] }),
    ],
  }],
});

import type { Line } from './line';

/** Accounts that open others: work suites, single sign-on, password managers. */
export const identity: readonly Line[] = [
  ['1password.com', '1Password', 'totp key token own',
    'https://support.1password.com/two-factor-authentication/', { also: ['1password.ca', '1password.eu'] }],
  ['auth0.com', 'Auth0', 'totp key own text', 'https://auth0.com/docs/secure/multi-factor-authentication/enable-mfa'],
  ['bitwarden.com', 'Bitwarden', 'totp key token own text call email',
    'https://help.bitwarden.com/article/setup-two-step-login/', { setUp: 'https://vault.bitwarden.com/#/settings/security/two-factor' }],
  ['dashlane.com', 'Dashlane', 'totp', 'https://support.dashlane.com/hc/en-us/articles/202625042'],
  ['delinea.com', 'Delinea', 'totp key own text call email', 'https://docs.delinea.com/ss/10.8.0/authentication/two-factor-authentication'],
  ['id.me', 'ID.me', 'totp key own text call', 'https://help.id.me/hc/en-us/articles/360018113053'],
  ['jumpcloud.com', 'JumpCloud', 'totp key', 'https://jumpcloud.com/support/set-up-authenticator-app-for-user-account'],
  ['keepersecurity.com', 'Keeper', 'totp key text call', 'https://www.keepersecurity.com/security#twoFactor'],
  ['lastpass.com', 'LastPass', 'totp key token own text', 'https://support.logmeininc.com/lastpass/help/enable-multifactor-authentication-lp010002'],
  ['nordpass.com', 'NordPass', 'totp key', 'https://support.nordpass.com/hc/articles/360002770497', { also: ['nordaccount.com'] }],
  ['okta.com', 'Okta', 'totp key token own text call email', 'https://help.okta.com/en-us/content/topics/security/mfa/mfa-factors.htm'],
  ['onelogin.com', 'OneLogin', 'totp key token own text', 'https://support.onelogin.com/kb/4266569'],
  ['orcid.org', 'ORCID', 'totp', 'https://support.orcid.org/hc/en-us/articles/360006971673'],
  ['passpack.com', 'Passpack', 'totp token', 'https://passpack.com/support/getting-started/two-factor-authentication/'],
  ['proton.me', 'Proton', 'totp key',
    'https://proton.me/support/two-factor-authentication-2fa', { also: ['pm.me', 'protonmail.com', 'protonvpn.com'] }],
  ['roboform.com', 'RoboForm', 'totp text email', 'https://help.roboform.com/hc/en-us/articles/115002729512'],
  ['securesafe.com', 'SecureSafe', 'text', 'https://www.securesafe.com/en/faq/general-questions/how-can-i-activate-2-factor-authentication/'],
  ['yahoo.com', 'Yahoo', 'totp key text call', 'https://help.yahoo.com/kb/SLN5013.html'],
  ['zoho.com', 'Zoho', 'totp key own text', 'https://help.zoho.com/portal/kb/articles/mfa-introduction'],
];

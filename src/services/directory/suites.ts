import type { Line } from './line';

/** Accounts that come with whole suites and are used on many domains. Facts: pages.md B.1, D, E, F. */
export const suites: readonly Line[] = [
  ['microsoft365.com', 'Microsoft work or school account', 'authenticator totp passkey key token text call office-phone', 'https://aka.ms/mfasetup', {
    id: 'microsoft-work', setUp: 'https://aka.ms/mfasetup',
    also: [
      'cloud.microsoft', 'office.com', 'office365.com', 'microsoftonline.com', 'sharepoint.com', 'dynamics.com', 'powerbi.com', 'yammer.com', 'azure.com', 'azure.microsoft.com',
      'myaccount.microsoft.com', 'mysignins.microsoft.com', 'myapps.microsoft.com', 'entra.microsoft.com', 'admin.microsoft.com', 'teams.microsoft.com', 'visualstudio.com',
    ],
  }],
  ['live.com', 'Microsoft personal account', 'authenticator totp passkey key text call email', 'https://support.microsoft.com/help/12408', {
    id: 'microsoft-personal', setUp: 'https://account.live.com/proofs/manage/additional', also: ['outlook.com', 'hotmail.com', 'account.microsoft.com', 'skype.com'],
  }],
  ['google.com', 'Google', 'totp passkey key own text call', 'https://safety.google/authentication/', {
    id: 'google', setUp: 'https://myaccount.google.com/signinoptions/two-step-verification', also: ['gmail.com', 'googlemail.com', 'youtube.com'],
  }],
  ['apple.com', 'Apple Account', 'key own text call', 'https://support.apple.com/en-us/HT204915', { setUp: 'https://account.apple.com/account/manage', also: ['icloud.com'] }],
];

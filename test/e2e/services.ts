import type { Memory } from '../practice/scenes/scene';

/** One walk on the pages of another service, and what the site must know at its end. */
export interface ServiceRow {
  guide: string;
  name: string;
  from: string;
  start?: Partial<Omit<Memory, 'done'>> & { done?: string[] };
  /** What the site has done at the end. */
  ends: readonly string[];
}

const google = 'https://myaccount.google.com';
const scenarios: readonly [string, ServiceRow['start']][] = [['en', {}], ['de', { language: 'de' }], ['renamed', { renamed: true }]];
const each = (guide: string, from: string, ends: readonly string[], more: ServiceRow['start'] = {}, within = scenarios): ServiceRow[] =>
  within.map(([name, start]) => ({ guide, name, from, start: { ...start, ...more }, ends }));

/** Every guide of the other services that leads over pages, in the scenarios that its pages play. */
export const serviceRows: readonly ServiceRow[] = [
  ...each('google.totp', `${google}/two-step-verification/authenticator`, ['app', 'on']),
  ...each('google.totp', `${google}/signinoptions/two-step-verification`, ['app', 'on'], { done: ['on'] }),
  ...each('google.start', `${google}/signinoptions/two-step-verification`, ['on']),
  ...each('google.passkey', `${google}/signinoptions/passkeys`, ['passkey']),
  ...each('microsoft-personal.totp', 'https://account.live.com/proofs/manage/additional', ['app', 'on'], {}, scenarios.filter(([name]) => name === 'en')),
  ...each('microsoft-personal.start', 'https://account.live.com/proofs/manage/additional', ['on'], { done: ['app'] }, scenarios.filter(([name]) => name === 'en')),
  ...each('microsoft-admin.per-user', 'https://account.activedirectory.windowsazure.com/usermanagement/multifactorverification.aspx', ['enable', 'enabled'], {}, scenarios.filter(([name]) => name !== 'de')),
  ...each('contoso-vpn.start', 'https://vpn.contoso.example/profile', ['set-up', 'on'], {}, scenarios.filter(([name]) => name === 'en')),
  ...each('github.totp', 'https://github.com/settings/security', ['app', 'on'], {}, scenarios.filter(([name]) => name !== 'de')),
  ...each('gitlab.com.totp', 'https://gitlab.com/-/profile/account', ['app', 'on'], {}, scenarios.filter(([name]) => name !== 'de')),
  ...each('google.backup-codes', `${google}/two-step-verification/backup-codes`, ['codes']),
];

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
const proofs = 'https://account.live.com/proofs/manage/additional';
const legacy = 'https://account.activedirectory.windowsazure.com/usermanagement/multifactorverification.aspx';
/** A secret that an account has already, for sign-ins that ask for a code. */
const secret = 'JBSWY3DPEHPK3PXP';

type Start = NonNullable<ServiceRow['start']>;
const scenarios = { en: {}, de: { language: 'de' }, renamed: { renamed: true }, older: { older: true }, 'older, de': { older: true, language: 'de' }, 'older, renamed': { older: true, renamed: true } } as const satisfies Record<string, Start>;
type Name = keyof typeof scenarios;
const each = (guide: string, from: string, ends: readonly string[], names: readonly Name[], more: Start = {}): ServiceRow[] =>
  names.map((name) => ({ guide, name: [name, more.values?.['asks'] ?? (more.values ? 'signs in' : '')].filter(Boolean).join(', '), from, start: { ...scenarios[name], ...more, values: { ...more.values } }, ends }));

/**
 * Every guide of the other services that leads over pages, in the scenarios that its pages play: each with names of elements gone or in
 * the page's other generation, and in another language where the service has one (GitHub speaks English only).
 */
export const serviceRows: readonly ServiceRow[] = [
  ...each('google.totp', `${google}/two-step-verification/authenticator`, ['app', 'on'], ['en', 'de', 'renamed']),
  ...each('google.totp', `${google}/signinoptions/two-step-verification`, ['app', 'on'], ['en', 'de', 'renamed'], { done: ['on'] }),
  ...each('google.totp', 'https://accounts.google.com/v3/signin/identifier', ['app', 'on', 'signed totp'], ['en'], { values: { secret, then: '/two-step-verification/authenticator' } }),
  ...each('google.start', 'https://accounts.google.com/signin/challenge/pwd', ['on', 'signed bc'], ['older, de'], { values: { secret, then: '/signinoptions/two-step-verification' } }),
  ...each('google.start', `${google}/signinoptions/two-step-verification`, ['on'], ['en', 'de', 'renamed']),
  ...each('google.passkey', `${google}/signinoptions/passkeys`, ['passkey'], ['en', 'de', 'renamed']),
  ...each('google.backup-codes', `${google}/two-step-verification/backup-codes`, ['codes'], ['en', 'de', 'renamed']),
  ...each('google.prompt', `${google}/signinoptions/two-step-verification`, ['on'], ['en', 'de', 'renamed']),
  ...each('google.phone-text', `${google}/signinoptions/two-step-verification`, ['on', 'number'], ['en', 'de', 'renamed'], { values: { asks: 'number' } }),
  ...each('microsoft-personal.totp', proofs, ['app', 'on'], ['en', 'de', 'older', 'older, de', 'older, renamed']),
  ...each('microsoft-personal.start', proofs, ['on'], ['en', 'de', 'older, renamed'], { done: ['app'] }),
  ...each('microsoft-personal.start', 'https://login.live.com/login.srf', ['on', 'signed code'], ['en', 'older, de'], { done: ['app'], values: { secret } }),
  ...each('microsoft-admin.per-user', legacy, ['enable', 'enabled'], ['en', 'de', 'renamed']),
  ...each('contoso-vpn.start', 'https://vpn.contoso.example/profile', ['set-up', 'on'], ['en', 'renamed']),
  ...each('github.totp', 'https://github.com/settings/security', ['app', 'on'], ['en', 'renamed']),
  ...each('github.totp', 'https://github.com/login', ['app', 'on', 'signed app'], ['en'], { values: { secret } }),
  ...each('gitlab.com.totp', 'https://gitlab.com/-/profile/account', ['app', 'on'], ['en', 'de', 'renamed', 'older', 'older, de', 'older, renamed']),
  ...each('gitlab.com.totp', 'https://gitlab.com/users/sign_in', ['app', 'on', 'signed otp'], ['en'], { values: { secret } }),
];

/** Per-user MFA in the frame of another host, walked apart since the card moves into the frame. */
export const frameRows: readonly ServiceRow[] = (['en', 'de', 'renamed'] as const).map((name) =>
  ({ guide: 'microsoft-admin.per-user', name: `in its frame, ${name}`, from: 'https://entra.microsoft.com/', start: scenarios[name], ends: ['enabled'] }));

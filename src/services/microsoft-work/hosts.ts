/**
 * The exact hosts of Microsoft's work and school accounts, in every cloud. Copies of these pages elsewhere are phishing,
 * so nothing is matched by suffix. Personal accounts (login.live.com) are another service.
 */
export type HostRole = 'signIn' | 'securityInfo' | 'legacy';

const signIn = [
  'login.microsoftonline.com',
  'login.microsoft.com',
  'login.windows.net',
  'certauth.login.microsoftonline.com',
  'login.microsoftonline.us',
  'login.microsoftonline.microsoft.scloud',
  'login.microsoftonline.eaglex.ic.gov',
  'login.sovcloud-identity.fr',
  'login.sovcloud-identity.de',
  'login.sovcloud-identity.sg',
  'login.partner.microsoftonline.cn',
  'login.chinacloudapi.cn',
] as const;

const securityInfo = [
  'mysignins.microsoft.com',
  'mysignins.azure.us',
  'mysignins.microsoft.scloud',
  'mysignins.eaglex.ic.gov',
] as const;

const legacy = ['account.activedirectory.windowsazure.com'] as const;

/** Where the codes of a method that was set up on a host are asked for: at the sign-in of the same cloud. */
const askedAt: Record<string, string> = {
  'mysignins.microsoft.com': 'login.microsoftonline.com',
  'account.activedirectory.windowsazure.com': 'login.microsoftonline.com',
  'mysignins.azure.us': 'login.microsoftonline.us',
  'mysignins.microsoft.scloud': 'login.microsoftonline.microsoft.scloud',
  'mysignins.eaglex.ic.gov': 'login.microsoftonline.eaglex.ic.gov',
};

/** The sign-in host that belongs to a set-up host of ours; nothing for any other. */
export const signInHostOf = (host: string): string | undefined => (Object.hasOwn(askedAt, host) ? askedAt[host] : undefined);

export const hostsByRole: Record<HostRole, readonly string[]> = { signIn, securityInfo, legacy };

const roles = new Map<string, HostRole>(
  (Object.keys(hostsByRole) as HostRole[]).flatMap((role) => hostsByRole[role].map((host) => [host, role] as const)),
);

/** What a host is for, or nothing when it is not exactly one of ours. */
export function roleOf(host: string): HostRole | undefined {
  return roles.get(host.toLowerCase());
}

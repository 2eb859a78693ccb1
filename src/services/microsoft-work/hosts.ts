/**
 * The exact hosts of Microsoft's work and school accounts, in every cloud. Copies of these pages elsewhere are phishing,
 * so nothing is matched by suffix. Personal accounts (login.live.com) are another service.
 */
type HostRole = 'signIn' | 'securityInfo' | 'legacy';

export const signInHosts = [
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

export const securityInfoHosts = [
  'mysignins.microsoft.com',
  'mysignins.azure.us',
  'mysignins.microsoft.scloud',
  'mysignins.eaglex.ic.gov',
] as const;

export const legacyHosts = ['account.activedirectory.windowsazure.com'] as const;

// Named one by one above: a page's script carries the hosts of its own site only.
export const hostsByRole: Record<HostRole, readonly string[]> = { signIn: signInHosts, securityInfo: securityInfoHosts, legacy: legacyHosts };

/** What a host is for, or nothing when it is not exactly one of ours. */
export function roleOf(host: string): HostRole | undefined {
  return (Object.keys(hostsByRole) as HostRole[]).find((role) => hostsByRole[role].includes(host.toLowerCase()));
}

const domain = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/;
const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Names of the sign-in server's own pages look like domains. */
const ownPage = /\.(srf|aspx|html?)$/;

/** The tenant that a part of an address names: the first of a sign-in's path, or a parameter of a security page. Undefined for "any tenant". */
export function tenantNamed(named: string | null | undefined): string | undefined {
  const tenant = named?.toLowerCase() ?? '';
  return id.test(tenant) || (domain.test(tenant) && !ownPage.test(tenant) && tenant.length <= 253) ? tenant : undefined;
}

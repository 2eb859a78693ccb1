/**
 * The exact hosts of Microsoft's work and school accounts, in every cloud. Copies of these pages elsewhere are phishing,
 * so nothing is matched by suffix. Personal accounts (login.live.com) are another service.
 */
export type HostRole = 'signIn' | 'securityInfo' | 'legacy';

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

export const hostsByRole: Record<HostRole, readonly string[]> = { signIn: signInHosts, securityInfo: securityInfoHosts, legacy: legacyHosts };

/** What a host is for, or nothing when it is not exactly one of ours. */
export const roleOf = (host: string): HostRole | undefined =>
  (Object.keys(hostsByRole) as HostRole[]).find((role) => hostsByRole[role].includes(host.toLowerCase()));

const domain = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/;
const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Names of the sign-in server's own pages look like domains. */
const ownPage = /\.(srf|aspx|html?)$/;

/** The tenant that an address names: the first part of a sign-in's path, or the parameter of a security page. Undefined for "any tenant". */
export function tenantIn(url: URL, where: 'path' | 'query'): string | undefined {
  const named = where === 'path' ? url.pathname.split('/')[1] : (url.searchParams.get('tenantId') ?? url.searchParams.get('tenant'));
  const tenant = named?.toLowerCase() ?? '';
  return id.test(tenant) || (domain.test(tenant) && !ownPage.test(tenant) && tenant.length <= 253) ? tenant : undefined;
}

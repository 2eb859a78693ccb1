/**
 * Whose sign-in pages are copied, and the hosts on which those pages are no copies. Unlike the hosts that are led on, these may be
 * matched by their end: nobody else can put a page of their own under any of these domains.
 */
import { legacyHosts, securityInfoHosts, signInHosts } from '../microsoft-work/hosts';

export const OWNERS = ['microsoft', 'google'] as const;
export type Owner = (typeof OWNERS)[number];

/** The names stay as they are in every language. */
export const ownerNames: Record<Owner, string> = { microsoft: 'Microsoft', google: 'Google' };

/**
 * Exact hosts, and domains (`.` first) with everything below them: sign-in of work and personal accounts in all clouds with
 * Microsoft's own test clouds (facts on pages, A.1), tenants for customers' accounts, and the proxy of Defender for Cloud Apps.
 * Not here: domains under which customers publish pages, such as azurewebsites.net, windows.net or sharepoint.com.
 */
const hosts: Record<Owner, readonly string[]> = {
  microsoft: [
    ...signInHosts, ...securityInfoHosts, ...legacyHosts,
    '.microsoftonline.com', '.microsoftonline.us', '.microsoftonline.cn', '.microsoft.com', '.microsoft.scloud', '.eaglex.ic.gov', '.live.com', '.live-int.com',
    'login.windows-ppe.net', 'portal.azure.com', 'portal.azure.us', 'portal.azure.cn', 'autologon.microsoftazuread-sso.com',
    'www.office.com', 'outlook.office.com', 'outlook.office365.com', '.ciamlogin.com', '.mcas.ms', '.mcas-gov.us', '.mcas-gov.ms',
  ],
  google: ['accounts.google.com', 'myaccount.google.com', 'accounts.youtube.com', 'www.google.com', 'mail.google.com', 'admin.google.com'],
};

/** Whether pages of one of the owners may stand on this host. */
export const isOwnersHost = (host: string): boolean =>
  OWNERS.some((owner) => hosts[owner].some((one) => (one.startsWith('.') ? host.endsWith(one) || host === one.slice(1) : host === one)));

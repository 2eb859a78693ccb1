import type { Site } from './service';

/** The browsers' match pattern for all pages of a host. */
export const pattern = (host: string): string => `https://${host}/*`;

/** The match patterns of the sites' hosts, each once. A customer's host below a domain of the service is matched by its domain. */
export const originsOf = (sites: readonly Pick<Site, 'hosts' | 'tenantDomains'>[]): string[] =>
  [...new Set(sites.flatMap(({ hosts, tenantDomains = [] }) => [...hosts.map(pattern), ...tenantDomains.map((domain) => pattern(`*.${domain}`))]))];

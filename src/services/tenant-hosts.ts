import type { Site } from './service';
import { isOf } from './site-among';

/** A customer's host, directly below one of the service's own domains. Nothing deeper, and nothing that only ends alike. */
export const isTenantHost = ({ tenantDomains = [] }: Pick<Site, 'tenantDomains'>, host: string): boolean =>
  tenantDomains.some((domain) => host.endsWith(`.${domain}`) && /^[a-z0-9-]+$/.test(host.slice(0, -domain.length - 1)));

/** The first of `sites` that the address belongs to, customers' hosts included. */
export const siteAmong = (sites: readonly Site[], url: URL): Site | undefined =>
  sites.find((site) => isOf(site, url) || (url.protocol === 'https:' && url.port === '' && isTenantHost(site, url.hostname)));

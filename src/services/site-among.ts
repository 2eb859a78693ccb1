import type { Site } from './service';

/** The one of `sites` that the address belongs to. Look-alikes elsewhere are phishing, so nothing is matched by suffix. */
export const siteAmong = (sites: readonly Site[], url: URL): Site | undefined =>
  url.protocol === 'https:' && url.port === '' ? sites.find((site) => site.hosts.includes(url.hostname)) : undefined;

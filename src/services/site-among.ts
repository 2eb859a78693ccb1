import type { Site } from './service';

/** True where the address is the site's: https, the usual port, exactly one of its hosts and, where it has one, its path (design 3.5). */
export const isOf = (site: Site, url: URL): boolean =>
  url.protocol === 'https:' && url.port === '' && site.hosts.includes(url.hostname) && (site.path?.test(url.pathname) ?? true);

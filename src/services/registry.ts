import { site as microsoftWork } from './microsoft-work/site';
import type { Site } from './service';

/** The one list of the sites that are recognised. A site's guides are in `guides.ts`, so that recognising stays small. */
export const sites: readonly Site[] = [microsoftWork];

/** The site that an address belongs to: https and the exact host, nothing else (design 3.5). */
export function siteOf(url: URL): Site | undefined {
  return url.protocol === 'https:' && url.port === '' ? sites.find((site) => site.hosts.includes(url.hostname)) : undefined;
}

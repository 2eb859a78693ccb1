import { securityInfo } from './microsoft-work/security-info';
import { signIn } from './microsoft-work/sign-in';
import { optionalSites } from './optional-sites';
import type { Observation, Site } from './service';
import { siteAmong } from './tenant-hosts';

/** The sites that the extension may read from its installation on, each with a content script of its own. */
export const fixedSites: readonly Site[] = [signIn, securityInfo];

/** The one list of the sites that are recognised. */
export const sites: readonly Site[] = [...fixedSites, ...optionalSites];

/** The site that an address belongs to: https, the usual port and the exact host, nothing else (design 3.5). */
export const siteOf = (url: URL): Site | undefined => siteAmong(sites, url);

/** What the page says, for any address; undefined unless it is one of ours. */
export const observe = (document: Document, url: URL): Observation | undefined => siteOf(url)?.observe(document, url);

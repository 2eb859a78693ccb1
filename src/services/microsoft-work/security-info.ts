import { coversLanguage, languageOf } from '../../page/text';
import type { Site } from '../service';
import { legacyHosts, securityInfoHosts, tenantIn } from './hosts';
import { seeSecurityInfo } from './pages-security-info';
import type { Seen } from './pages-sign-in';
import { readAccount } from './security-info-facts';
import { pageWords } from './words';

/** The administrators' page lives on the older host too and belongs to another service. */
const isAdminPage = (url: URL): boolean => /^\/usermanagement\//i.test(url.pathname);
const seeLegacy = (url: URL): Seen => ({ page: /^\/proofup\.aspx$/i.test(url.pathname) ? 'legacy.proofup' : 'unknown', facts: {} });

/** The pages where methods are listed and set up, today's and the older one. */
export const securityInfo: Site = {
  id: 'microsoft-work',
  hosts: [...securityInfoHosts, ...legacyHosts],
  observe: (document, url) => {
    const legacy = legacyHosts.some((host) => host === url.hostname);
    if (legacy && isAdminPage(url)) return undefined;
    const { page, facts, readText } = legacy ? seeLegacy(url) : seeSecurityInfo(document, url);
    const account = legacy ? undefined : readAccount(document);
    const realm = tenantIn(url, 'query');
    const language = languageOf(document);
    return { service: 'microsoft-work', page, facts, ...(account && { account }), ...(realm && { realm }), language, languageKnown: !readText || coversLanguage(language, pageWords) };
  },
};

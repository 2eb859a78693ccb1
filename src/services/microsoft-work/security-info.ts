import { coversLanguage, languageOf } from '../../page/text';
import type { Site } from '../service';
import { legacyHosts, securityInfoHosts, tenantNamed } from './hosts';
import { seeSecurityInfo } from './pages-security-info';
import type { Seen } from './pages-sign-in';
import { readAccount } from './security-info-facts';
import { pageWords } from './words';

const seeLegacy = (url: URL): Seen => ({ page: /^\/proofup\.aspx$/i.test(url.pathname) ? 'legacy.proofup' : 'unknown', facts: {} });

/** The pages where methods are listed and set up, today's and the older one. */
export const securityInfo: Site = {
  id: 'microsoft-work',
  hosts: [...securityInfoHosts, ...legacyHosts],
  // The administrators' page lives on the older host too and belongs to another service.
  path: /^\/(?!usermanagement\/)/i,
  observe: (document, url) => {
    const legacy = url.hostname === legacyHosts[0];
    const { page, facts, readText } = legacy ? seeLegacy(url) : seeSecurityInfo(document, url);
    const account = legacy ? undefined : readAccount(document);
    const realm = tenantNamed(url.searchParams.get('tenantId') ?? url.searchParams.get('tenant'));
    const language = languageOf(document);
    return { service: 'microsoft-work', page, facts, ...(account && { account }), ...(realm && { realm }), language, languageKnown: !readText || coversLanguage(language, pageWords) };
  },
};

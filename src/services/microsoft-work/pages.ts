/** Which view of a work or school account's pages is open, and what it says. A pure function of document and address. */
import { coversLanguage, languageOf } from '../../page/text';
import { isVisible } from '../../page/visible';
import type { Observation } from '../service';
import { roleOf } from './hosts';
import { seeSecurityInfo } from './pages-security-info';
import { seeSignIn, type Seen } from './pages-sign-in';
import { readAccount } from './security-info-facts';
import { pageWords } from './words';

export const serviceId = 'microsoft-work';

/** The administrators' page lives on the same host and belongs to another service. */
const isProofup = (url: URL): boolean => /^\/proofup\.aspx$/i.test(url.pathname);
const isAdminPage = (url: URL): boolean => /^\/usermanagement\//i.test(url.pathname);

function signInAccount(document: Document): string | undefined {
  const shown = document.getElementById('displayName');
  if (!shown || !isVisible(shown)) return undefined;
  return shown.getAttribute('title')?.trim() || shown.textContent?.trim() || undefined;
}

/** Undefined unless the address is https on exactly one of the service's hosts: look-alikes elsewhere are phishing. */
export function observe(document: Document, url: URL): Observation | undefined {
  if (url.protocol !== 'https:') return undefined;
  const role = roleOf(url.hostname);
  if (!role || (role === 'legacy' && isAdminPage(url))) return undefined;
  const seen: Seen =
    role === 'signIn' ? seeSignIn(document)
    : role === 'securityInfo' ? seeSecurityInfo(document, url)
    : { page: isProofup(url) ? 'legacy.proofup' : 'unknown', facts: {} };
  const account = role === 'signIn' ? signInAccount(document) : role === 'securityInfo' ? readAccount(document) : undefined;
  const language = languageOf(document);
  return {
    service: serviceId,
    page: seen.page,
    facts: seen.facts,
    ...(account && { account }),
    language,
    languageKnown: !seen.readText || coversLanguage(language, pageWords),
  };
}

import { coversLanguage, languageOf } from '../../page/text';
import { isVisible } from '../../page/visible';
import type { Site } from '../service';
import { signInHosts, tenantNamed } from './hosts';
import { seeSignIn } from './pages-sign-in';
import { promptWords } from './words-prompts';

function accountOf(document: Document): string | undefined {
  const shown = document.getElementById('displayName');
  if (!shown || !isVisible(shown)) return undefined;
  return shown.getAttribute('title')?.trim() || shown.textContent?.trim() || undefined;
}

/** The sign-in hosts of every cloud. Recognised almost without words, so its script stays small. */
export const signIn: Site = {
  id: 'microsoft-work',
  hosts: signInHosts,
  observe: (document, url) => {
    const { page, facts, readText } = seeSignIn(document);
    const account = accountOf(document);
    const realm = tenantNamed(url.pathname.split('/')[1]);
    const language = languageOf(document);
    return { service: 'microsoft-work', page, facts, ...(account && { account }), ...(realm && { realm }), language, languageKnown: !readText || coversLanguage(language, promptWords) };
  },
};

/**
 * Per-user MFA for administrators (facts: pages.md C): the older page, and today's list in Entra and Azure, whose contents are drawn in
 * a frame of another host. Words and paths from Microsoft's documentation and guides; no ids are known.
 */
import { siteFrom } from '../compact/site';
import type { PageRule, SiteData } from '../compact/format';
import type { Site } from '../service';
import { readRows } from './rows';
import { siteWords } from './words';

const states: readonly PageRule[] = [
  { page: 'per-user.done', says: ['updated'] },
  { page: 'per-user.confirm', says: ['confirmEnable'] },
  { page: 'per-user.selected', has: 'tr input[type="checkbox"]:checked, [role="row"] [role="checkbox"][aria-checked="true"], [role="row"] input[type="checkbox"]:checked, [role="row"][aria-selected="true"]' },
  { page: 'per-user.list', says: ['disabled', 'enabled', 'enforced'] },
];

const withRows = (data: SiteData, path?: RegExp): Site => {
  const site = siteFrom(data);
  return {
    ...site, ...(path && { path }),
    observe: (document, url) => {
      const seen = site.observe(document, url);
      const perUser = seen?.page.startsWith('per-user.') ? readRows(document) : [];
      return seen && perUser.length ? { ...seen, facts: { ...seen.facts, perUser } } : seen;
    },
  };
};

/** On the host of security info, so it needs no permission of its own. */
export const adminLegacy: Site = withRows({ id: 'microsoft-admin', hosts: ['account.activedirectory.windowsazure.com'], words: siteWords, pages: states }, /^\/usermanagement\//i);

const frame = /\.portal\.azure\.net$/;

export const adminPortal: Site = withRows({
  id: 'microsoft-admin',
  hosts: ['entra.microsoft.com', 'portal.azure.com'],
  tenantDomains: ['reactblade.portal.azure.net', 'reactblade-ms.portal.azure.net', 'reactblade-rc.portal.azure.net'],
  inFrames: true,
  words: siteWords,
  pages: [
    ...states.map((rule) => ({ ...rule, host: frame })),
    { page: 'frame.other', host: frame },
    // What is to be done lies in the frame, and the card with it.
    { page: 'in-frame', path: /#view\/Microsoft_AAD_IAM\/MultifactorAuthenticationConfig/i },
    { page: 'portal.security-defaults', path: /SecurityDefaults/i },
    { page: 'portal.other' },
  ],
});

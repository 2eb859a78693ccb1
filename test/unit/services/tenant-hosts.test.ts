import { describe, expect, it } from 'vitest';
import { optionalSites } from '../../../src/services/optional-sites';
import { originsOf } from '../../../src/services/origins';
import { siteOf } from '../../../src/services/registry';
import { isTenantHost } from '../../../src/services/tenant-hosts';

const okta = { tenantDomains: ['okta.com'] };

describe('a customer\'s host', () => {
  it.each(['acme.okta.com', 'a-b-1.okta.com'])('%s is one', (host) => { expect(isTenantHost(okta, host)).toBe(true); });
  it.each(['okta.com', 'acme.okta.com.example.com', 'acmeokta.com', 'a.b.okta.com', '.okta.com', 'evil.com'])('%s is none', (host) => { expect(isTenantHost(okta, host)).toBe(false); });
});

it.each([
  ['https://acme.okta.com/enduser/settings', 'okta.com'],
  ['https://sandbox-7.reactblade-ms.portal.azure.net/', 'microsoft-admin'],
  ['https://account.activedirectory.windowsazure.com/usermanagement/multifactorverification.aspx', 'microsoft-admin'],
  ['https://account.activedirectory.windowsazure.com/proofup.aspx', 'microsoft-work'],
  ['https://github.com/settings/security', 'github'],
  ['https://github.com.example.com/settings/security', undefined],
  ['http://github.com/settings/security', undefined],
  ['https://github.com:8443/settings/security', undefined],
  ['https://gist.github.com/', undefined],
])('%s belongs to %s', (url, id) => { expect(siteOf(new URL(url))?.id).toBe(id); });

it('a tenant domain is asked for as a whole, all else host by host', () => {
  expect(originsOf([{ hosts: ['id.example.com'], tenantDomains: ['example.org'] }])).toEqual(['https://id.example.com/*', 'https://*.example.org/*']);
  expect(originsOf(optionalSites).every((origin) => /^https:\/\/(\*\.)?[a-z0-9.-]+\/\*$/.test(origin))).toBe(true);
});

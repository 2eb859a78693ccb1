/** Okta (facts: pages.md F, A for the names of fields; every organisation has a host of its own). The steps are words only, and the card says so. */
import type { BookData, SiteData } from '../compact/format';
import { listedGuide } from '../compact/listed';
import { detour } from '../compact/steps';

export const site: SiteData = {
  id: 'okta.com',
  hosts: [],
  tenantDomains: ['okta.com', 'oktapreview.com', 'okta-emea.com'],
  words: {},
  pages: [
    { page: 'challenge.code', has: 'input[name="credentials.totp"]', facts: { asked: { methods: ['totp'], second: true } } },
  ],
};

export const book = (): BookData => ({
  name: 'Okta',
  words: {},
  guides: [listedGuide({ service: 'okta.com', find: ['Settings', 'Security Methods', 'Set up'], signIn: [detour('challenge.code', ['challenge.code'], 'step_challenge_code', 'step_challenge_code_app', ['clock'])] })],
});

/** Salesforce (facts: pages.md F, C). The steps are words only, and the card says so. */
import type { BookData, SiteData } from '../compact/format';
import { listedGuide } from '../compact/listed';
import { detour } from '../compact/steps';

export const site: SiteData = {
  id: 'salesforce.com',
  hosts: ['login.salesforce.com'],
  tenantDomains: ['my.salesforce.com', 'lightning.force.com'],
  words: {},
  pages: [
    { page: 'challenge.code', path: /^\/_ui\/identity\/verification\/method/, has: '#tc', facts: { asked: { methods: ['totp'], second: true } } },
  ],
};

export const book = (): BookData => ({
  name: 'Salesforce',
  words: {},
  guides: [listedGuide({ service: 'salesforce.com', find: ['Settings', 'Advanced User Details', 'App Registration: One-Time Password Authenticator', 'Connect'], signIn: [detour('challenge.code', ['challenge.code'], 'step_challenge_code', 'step_challenge_code_app', ['clock'])] })],
});

/** Facebook and Meta (facts: pages.md F, B and C). The steps are words only, and the card says so. */
import type { BookData, SiteData } from '../compact/format';
import { listedGuide } from '../compact/listed';
import { detour } from '../compact/steps';

export const site: SiteData = {
  id: 'facebook.com',
  hosts: ['www.facebook.com', 'accountscenter.facebook.com'],
  words: {},
  pages: [
    { page: 'challenge.code', has: '#approvals_code', facts: { asked: { methods: ['totp'], second: true } } },
  ],
};

export const book = (): BookData => ({
  name: 'Facebook and Meta',
  words: {},
  guides: [listedGuide({ service: 'facebook.com', opens: 'https://accountscenter.facebook.com/password_and_security/two_factor', find: ['Password and security', 'Two-factor authentication'], signIn: [detour('challenge.code', ['challenge.code'], 'step_challenge_code', 'step_challenge_code_app', ['clock'])] })],
});

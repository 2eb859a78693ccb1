/** Amazon (facts: pages.md F, B for the code page). The steps are words only, and the card says so. */
import type { BookData, SiteData } from '../compact/format';
import { listedGuide } from '../compact/listed';
import { detour } from '../compact/steps';

export const site: SiteData = {
  id: 'amazon.com',
  hosts: ['www.amazon.com'],
  words: {},
  pages: [
    { page: 'challenge.code', path: /^\/ap\/mfa/, has: '#auth-mfa-otpcode', facts: { asked: { methods: ['totp'], second: true } } },
  ],
};

export const book = (): BookData => ({
  name: 'Amazon',
  words: {},
  guides: [listedGuide({ service: 'amazon.com', opens: 'https://www.amazon.com/a/settings/approval', find: ['Two-Step Verification', 'Get Started'], signIn: [detour('challenge.code', ['challenge.code'], 'step_challenge_code', 'step_challenge_code_app', ['clock'])] })],
});

/** Atlassian (facts: pages.md F, B for the code page). The steps are words only, and the card says so. */
import type { BookData, SiteData } from '../compact/format';
import { listedGuide } from '../compact/listed';
import { detour } from '../compact/steps';

export const site: SiteData = {
  id: 'id.atlassian.com',
  hosts: ['id.atlassian.com'],
  words: {},
  pages: [
    { page: 'challenge.code', has: '#two-step-verification-otp-code-input', facts: { asked: { methods: ['totp'], second: true } } },
  ],
};

export const book = (): BookData => ({
  name: 'Atlassian',
  words: {},
  guides: [listedGuide({ service: 'id.atlassian.com', opens: 'https://id.atlassian.com/manage-profile/security', find: ['Two-step verification', 'Set up'], signIn: [detour('challenge.code', ['challenge.code'], 'step_challenge_code', 'step_challenge_code_app', ['clock'])] })],
});

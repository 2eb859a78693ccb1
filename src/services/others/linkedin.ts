/** LinkedIn (facts: pages.md F, B; the same field is used when a sign-in looks unusual, so it proves nothing). The steps are words only, and the card says so. */
import type { BookData, SiteData } from '../compact/format';
import { listedGuide } from '../compact/listed';
import { detour } from '../compact/steps';

export const site: SiteData = {
  id: 'linkedin.com',
  hosts: ['www.linkedin.com'],
  words: {},
  pages: [
    { page: 'challenge.code', has: '#input__phone_verification_pin', facts: { asked: { methods: ['totp'], second: false } } },
  ],
};

export const book = (): BookData => ({
  name: 'LinkedIn',
  words: {},
  guides: [listedGuide({ service: 'linkedin.com', opens: 'https://www.linkedin.com/psettings/two-step-verification', find: ['Two-step verification', 'Turn on'], signIn: [detour('challenge.code', ['challenge.code'], 'step_challenge_code', 'step_challenge_code_app', ['clock'])] })],
});

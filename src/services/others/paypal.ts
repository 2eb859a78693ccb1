/** PayPal (facts: pages.md F, A for the boxes; they also come when a sign-in looks unusual, so they prove nothing). The steps are words only, and the card says so. */
import type { BookData, SiteData } from '../compact/format';
import { listedGuide } from '../compact/listed';
import { detour } from '../compact/steps';

export const site: SiteData = {
  id: 'paypal.com',
  hosts: ['www.paypal.com'],
  words: {},
  pages: [
    { page: 'challenge.code', has: '#ci-otpCode-0, #ci-ciBasic-0', facts: { asked: { methods: ['phone-text'], second: false } } },
  ],
};

export const book = (): BookData => ({
  name: 'PayPal',
  words: {},
  guides: [listedGuide({ service: 'paypal.com', opens: 'https://www.paypal.com/myaccount/security', find: ['2-step verification', 'Set Up'], signIn: [detour('challenge.code', ['challenge.code'], 'step_challenge_code', 'step_challenge_code_app', ['clock'])] })],
});

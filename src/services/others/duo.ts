/** Duo (facts: pages.md F, A: the prompt's address and field; the first enrolment comes up by itself at a sign-in). The steps are words only, and the card says so. */
import type { BookData, SiteData } from '../compact/format';
import { listedGuide } from '../compact/listed';
import { detour } from '../compact/steps';

export const site: SiteData = {
  id: 'duosecurity.com',
  hosts: [],
  tenantDomains: ['duosecurity.com'],
  words: {},
  pages: [
    { page: 'challenge.code', path: /^\/frame\/v4\/auth/, has: 'input[name="passcode"], #passcode-input', facts: { asked: { methods: ['totp'], second: true } } },
  ],
};

export const book = (): BookData => ({
  name: 'Duo',
  words: {},
  guides: [listedGuide({ service: 'duosecurity.com', find: ['Add a device'], signIn: [detour('challenge.code', ['challenge.code'], 'step_challenge_code', 'step_challenge_code_app', ['clock'])] })],
});

/** AWS IAM user (facts: pages.md F, B: name `mfacode` on the sign-in page). The steps are words only, and the card says so. */
import type { BookData, SiteData } from '../compact/format';
import { listedGuide } from '../compact/listed';
import { detour } from '../compact/steps';

export const site: SiteData = {
  id: 'aws.amazon.com',
  hosts: ['signin.aws.amazon.com', 'console.aws.amazon.com'],
  tenantDomains: ['signin.aws.amazon.com', 'console.aws.amazon.com'],
  words: {},
  pages: [
    { page: 'challenge.code', has: 'input[name="mfacode"], #mfacode', facts: { asked: { methods: ['totp'], second: true } } },
  ],
};

export const book = (): BookData => ({
  name: 'AWS IAM user',
  words: {},
  guides: [listedGuide({ service: 'aws.amazon.com', opens: 'https://console.aws.amazon.com/iam/home#/security_credentials', find: ['Security credentials', 'Assign MFA device'], signIn: [detour('challenge.code', ['challenge.code'], 'step_challenge_code', 'step_challenge_code_app', ['clock'])] })],
});

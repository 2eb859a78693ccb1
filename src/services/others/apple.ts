/** Apple Account (facts: pages.md F, B: the code is asked for in a frame of idmsa.apple.com, which is not read). The steps are words only, and the card says so. */
import type { BookData, SiteData } from '../compact/format';
import { listedGuide } from '../compact/listed';

export const site: SiteData = {
  id: 'apple.com',
  hosts: ['account.apple.com'],
  words: {},
  pages: [],
};

export const book = (): BookData => ({
  name: 'Apple Account',
  words: {},
  guides: [listedGuide({ service: 'apple.com', opens: 'https://account.apple.com/account/manage', find: ['Sign-In and Security', 'Two-Factor Authentication'] })],
});

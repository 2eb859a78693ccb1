/** Dropbox (facts: pages.md F, C: nothing of its pages was verified). The steps are words only, and the card says so. */
import type { BookData, SiteData } from '../compact/format';
import { listedGuide } from '../compact/listed';

export const site: SiteData = {
  id: 'dropbox.com',
  hosts: ['www.dropbox.com'],
  words: {},
  pages: [],
};

export const book = (): BookData => ({
  name: 'Dropbox',
  words: {},
  guides: [listedGuide({ service: 'dropbox.com', opens: 'https://www.dropbox.com/account/security', find: ['Security', 'Two-step verification'] })],
});

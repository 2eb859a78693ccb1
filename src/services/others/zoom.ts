/** Zoom (facts: pages.md F, C: nothing of its pages was verified). The steps are words only, and the card says so. */
import type { BookData, SiteData } from '../compact/format';
import { listedGuide } from '../compact/listed';

export const site: SiteData = {
  id: 'zoom.us',
  hosts: ['zoom.us'],
  words: {},
  pages: [],
};

export const book = (): BookData => ({
  name: 'Zoom',
  words: {},
  guides: [listedGuide({ service: 'zoom.us', opens: 'https://zoom.us/profile', find: ['Two-Factor Authentication', 'Turn on'] })],
});

/** Slack (facts: pages.md F, C: nothing of its pages was verified). The steps are words only, and the card says so. */
import type { BookData, SiteData } from '../compact/format';
import { listedGuide } from '../compact/listed';

export const site: SiteData = {
  id: 'slack.com',
  hosts: ['slack.com'],
  tenantDomains: ['slack.com'],
  words: {},
  pages: [],
};

export const book = (): BookData => ({
  name: 'Slack',
  words: {},
  guides: [listedGuide({ service: 'slack.com', opens: 'https://slack.com/account/settings', find: ['Two-Factor Authentication', 'Set Up Two-Factor Authentication'] })],
});

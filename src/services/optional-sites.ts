import { google } from './google/site';
import type { Site } from './service';

/** Sites that the extension may read once the user, or the browser's policy, allows their hosts. One content script serves them all. */
export const optionalSites: readonly Site[] = [google];

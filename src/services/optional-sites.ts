import { siteFrom } from './compact/site';
import { google } from './google/site';
import { adminPortal } from './microsoft-admin/site';
import { microsoftPersonal } from './microsoft-personal/site';
import { siteData } from './others/sites';
import type { Site } from './service';

/** Sites that the extension may read once the user, or the browser's policy, allows their hosts. One content script serves them all. */
export const optionalSites: readonly Site[] = [google, microsoftPersonal, adminPortal, ...siteData.map(siteFrom)];

/** For pages of services whose hosts the user, or the browser's policy, has allowed; the background registers it for exactly those. */
import { optionalSites } from '../services/optional-sites';
import { siteAmong } from '../services/tenant-hosts';
import { start } from './start';

start(siteAmong(optionalSites, new URL(location.href)));

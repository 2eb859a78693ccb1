import type { Site } from '../service';
import { hosts } from './hosts';
import { observe } from './pages';

/** Microsoft work and school accounts: how their pages are recognised. */
export const site: Site = { id: 'microsoft-work', hosts, observe };

import { words as microsoftWork } from './microsoft-work/all-words';
import type { Words } from './service';

/** What each site writes on its controls. Apart from the registry, because only pointing needs it and not recognising. */
const bySite: Record<string, Words> = { 'microsoft-work': microsoftWork };

/** The words of a site's pages; none for a site that needs none. */
export const wordsOf = (site: string): Words => bySite[site] ?? {};

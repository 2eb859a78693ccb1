import { words as microsoftWork } from './microsoft-work/all-words';
import { otherServices } from './others';
import type { Words } from './service';

/** What each service writes on its controls. Apart from the registry, because only pointing needs it and not recognising. */
const byService = new Map<string, Words>([['microsoft-work', microsoftWork], ...otherServices.map(({ id, words }) => [id, words] as const)]);

/** The words of a service's pages; none for one that needs none. */
export const wordsOf = (service: string): Words => byService.get(service) ?? {};

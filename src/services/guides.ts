import { guides as microsoftWork } from './microsoft-work/guides';
import { otherServices } from './others';
import type { Guide } from './service';

/** Every packaged guide. A link's fragment chooses among these and can do nothing else. */
export const guides: readonly Guide[] = [...microsoftWork, ...otherServices.flatMap((service) => service.guides)];

/** The guide of that id; undefined for anything that is not packaged. */
export const guideOf = (id: string): Guide | undefined => guides.find((guide) => guide.id === id);

/** Id of the service that a guide is for: what stands before the guide's own name. */
export const guideService = (guide: string): string => guide.slice(0, Math.max(0, guide.lastIndexOf('.')));

/** `mfa-guide=<id>` in a link's fragment (with or without `#`) → the id it names, of whatever guide. */
export const namedInFragment = (fragment: string): string | undefined => /(?:^#?|&)mfa-guide=([\w.-]{1,80})(?:&|$)/.exec(fragment)?.[1];

/** The packaged guide that a link's fragment names. */
export function guideInFragment(fragment: string): Guide | undefined {
  const name = namedInFragment(fragment);
  return name ? guideOf(name) : undefined;
}

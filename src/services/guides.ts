import { guides as microsoftWork } from './microsoft-work/guides';
import type { Guide } from './service';

/** Every packaged guide. A link's fragment chooses among these and can do nothing else. */
export const guides: readonly Guide[] = [...microsoftWork];

/** The guide of that id; undefined for anything that is not packaged. */
export const guideOf = (id: string): Guide | undefined => guides.find((guide) => guide.id === id);

/** `mfa-guide=<id>` in a link's fragment (with or without `#`) → the guide it names. */
export function guideInFragment(fragment: string): Guide | undefined {
  const match = /(?:^#?|&)mfa-guide=([\w.-]{1,80})(?:&|$)/.exec(fragment);
  return match?.[1] ? guideOf(match[1]) : undefined;
}

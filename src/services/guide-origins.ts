import { guideService } from './guides';
import { optionalSites } from './optional-sites';
import { originsOf, pattern } from './origins';

/** Match patterns that have to be allowed before the guide can show itself on a page; empty where nothing has to be asked. */
export function guideOrigins(guide: string, custom: readonly { id: string; hosts: readonly string[] }[]): string[] {
  const service = guideService(guide);
  const packaged = originsOf(optionalSites.filter(({ id }) => id === service));
  return packaged.length ? packaged : (custom.find(({ id }) => id === service)?.hosts ?? []).map(pattern);
}

/**
 * Which entries may be offered to a frame: only those for which its host was recorded, or, after asking once, another host of
 * the same registrable domain. Titles, issuers and likeness never count (facts on vaults, 0 point 4).
 */
import { getDomain, parse } from 'tldts';
import type { Entry } from './entry';
import { normalHost, recordableHost } from './hosts';

export interface Sibling {
  entry: Entry;
  /** The host the user knows the entry from, for the question. */
  recordedHost: string;
}

export interface Offers { exact: Entry[]; sibling: Sibling[] }

/** What may be offered in a frame of this address; `origin` as the browser says it, which is `null` for a sandboxed frame. */
export function offers(entries: readonly Entry[], frameUrl: string, origin?: string): Offers {
  const found: Offers = { exact: [], sibling: [] };
  const host = recordableHost(frameUrl, origin);
  if (host === null) return found;
  for (const entry of entries) {
    const recorded = entry.hosts.map(normalHost).filter((name) => name !== null);
    const sibling = recorded.find((name) => areSiblings(name, host));
    if (recorded.includes(host)) found.exact.push(entry);
    else if (sibling !== undefined) found.sibling.push({ entry, recordedHost: sibling });
  }
  return found;
}

/** Names below one registrable domain by the public suffix list with its private part; never addresses or unlisted suffixes. */
function areSiblings(one: string, other: string): boolean {
  const [a, b] = [one, other].map((host) => host.replace(/:\d+$/, '')) as [string, string];
  const { isIcann, isPrivate } = parse(a, { allowPrivateDomains: true });
  if (!isIcann && !isPrivate) return false;
  const domain = getDomain(a, { allowPrivateDomains: true });
  return domain !== null && domain === getDomain(b, { allowPrivateDomains: true });
}

/**
 * Which entries may be offered to a frame: only those for which its host was recorded, or, after asking once, another host of
 * the same registrable domain. Titles, issuers and likeness never count (facts on vaults, 0 point 4).
 */
import { getDomain, parse } from 'tldts';
import type { Entry } from './entry';

export interface Sibling {
  entry: Entry;
  /** The host the user knows the entry from, for the question. */
  recordedHost: string;
}

export interface Offers { exact: Entry[]; sibling: Sibling[] }

/** Hosts that are this computer itself, where plain http goes through no network. */
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

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

/**
 * The host of a page as an entry keeps it: lower case, punycode, no trailing dot, with the port unless it is the scheme's own.
 * Null for pages that may get no code: not https (http only for this computer), opaque, unreadable.
 */
export function recordableHost(pageUrl: string, origin?: string): string | null {
  const url = readUrl(pageUrl);
  if (url === null || (origin !== undefined && origin !== url.origin)) return null;
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && LOOPBACK.includes(url.hostname))) return null;
  return withoutDot(url.host);
}

/** A host for people's eyes: punycode, so that no letter passes for another (`аpple.com` shows as `xn--pple-43d.com`). */
export const displayHost = (host: string): string => readUrl(`https://${host}`)?.host ?? host.replace(/[^\x21-\x7e]/g, '?');

const readUrl = (text: string): URL | null => URL.canParse(text) ? new URL(text) : null;

/** The absolute form of a name ("example.com.") is the same host: the same certificate answers. */
const withoutDot = (host: string): string => host.replace(/\.(?=$|:)/, '');

/** What an entry says, in the form of `recordableHost`; null when it is no bare host. */
function normalHost(recorded: string): string | null {
  const url = /^[^/?#@\\\s]+$/.test(recorded) ? readUrl(`https://${recorded}`) : null;
  return url === null ? null : withoutDot(url.host);
}

/** Names below one registrable domain by the public suffix list with its private part; never addresses or unlisted suffixes. */
function areSiblings(one: string, other: string): boolean {
  const [a, b] = [one, other].map((host) => host.replace(/:\d+$/, '')) as [string, string];
  const { isIcann, isPrivate } = parse(a, { allowPrivateDomains: true });
  if (!isIcann && !isPrivate) return false;
  const domain = getDomain(a, { allowPrivateDomains: true });
  return domain !== null && domain === getDomain(b, { allowPrivateDomains: true });
}

/** The hosts of entries and of pages, as they are kept, compared and shown. */
import type { Entry } from './entry';

/** Hosts that are this computer itself, where plain http goes through no network. */
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

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
export function normalHost(recorded: string): string | null {
  const url = /^[^/?#@\\\s]+$/.test(recorded) ? readUrl(`https://${recorded}`) : null;
  return url === null ? null : withoutDot(url.host);
}

/** The entries for which the page's own host is recorded; what a popup shows first, and all of `offers` that needs no list of suffixes. */
export function exactFor(entries: readonly Entry[], host: string): Entry[] {
  return entries.filter((entry) => entry.hosts.some((recorded) => normalHost(recorded) === host));
}

/** Who an account is: its name as pages write it, made comparable, and the tenant or realm that it is used in. */

/** Longest name that is kept: an address of RFC 5321 (64 + 1 + 255). */
const MOST = 320;

/** Invisible and direction marks, which pages put into names and which nobody can see in a list. */
const invisible = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** A page that shortens or masks a name does not say whose account it is. */
const masked = /[*•●…]|\.\.\./;
/** Entra's own name for a guest: the home address with `_` for `@`, then the tenant that invited them. */
const guestName = /^(.+)_([^_@]+\.[^_@]+)#ext#@(.+)$/;
const realmName = /^[a-z0-9][a-z0-9.-]{0,254}$/;
/** Paths that stand for "any tenant" in Microsoft's addresses. */
const anyRealm: ReadonlySet<string> = new Set(['common', 'organizations', 'consumers']);

export interface Place { identity: string; /** Empty for the account's own tenant, or where nothing is known of one. */ realm: string }

const tidy = (text: string): string => text.normalize('NFKC').replace(invisible, '').replace(/\s+/g, ' ').trim().toLowerCase();
const domainOf = (identity: string): string => identity.slice(identity.lastIndexOf('@') + 1);

/**
 * Makes an account's name and its realm hint comparable: NFKC, lower case, single spaces. Null where the text cannot stand for
 * one account (empty, masked, too long). `tenants` are domains and tenant ids that all mean one organisation; a realm that is
 * the account's own becomes empty, so that an account at home and the same one as a guest elsewhere stay two.
 */
export function placeOf(name: string, realm = '', tenants: readonly string[] = []): Place | null {
  const full = tidy(name);
  if (!full || full.length > MOST || masked.test(full)) return null;
  const guest = guestName.exec(full);
  const identity = guest ? `${guest[1]}@${guest[2]}` : full;
  const hint = guest?.[3] ?? tidy(realm);
  if (!realmName.test(hint) || anyRealm.has(hint)) return { identity, realm: '' };
  const own = domainOf(identity);
  const isOwn = hint === own || (tenants.includes(hint) && tenants.includes(own));
  return { identity, realm: isOwn ? '' : hint };
}

/** The key of an account. Neither a service's id nor a realm holds a slash, so keys are never ambiguous. */
export const accountKey = (service: string, { identity, realm }: Place): string => `${service}/${realm}/${identity}`;

const tenantId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** The domain that every Entra tenant has beside its own ones. */
const sharedDomain = /\.onmicrosoft\.(com|us|cn)$/;

/**
 * The realm that a hint in an address stands for; undefined where it may as well be the account's own tenant. An id, or a domain
 * under onmicrosoft.com, says "another tenant" only where the organisation has named its own of that sort in `tenants`.
 */
export function realmIn(name: string, hint: string | undefined, tenants: readonly string[]): string | undefined {
  const realm = tidy(hint ?? '');
  if (!realm) return undefined;
  for (const sort of [tenantId, sharedDomain]) {
    if (sort.test(realm) && !(tenants.includes(domainOf(tidy(name))) && tenants.some((own) => sort.test(own)))) return undefined;
  }
  return realm;
}

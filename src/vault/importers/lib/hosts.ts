/** Most addresses of one entry that are looked at. */
const MOST_HOSTS = 50;

export const hostsOf = (addresses: readonly unknown[]): string[] => addresses.slice(0, MOST_HOSTS).flatMap((each) => (typeof each === 'string' ? hostOf(each) ?? [] : []));

/** The host of a site's address, as entries keep it: `host` or `host:port`, lower case; undefined where it is no web address. */
function hostOf(address: string): string | undefined {
  const text = address.trim();
  if (!text || text.length > 2000) return undefined;
  try {
    const url = new URL(/^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`);
    if (!['https:', 'http:'].includes(url.protocol) || url.username || url.host.length > 260) return undefined;
    return /^([a-z\d_-]+\.)+[a-z\d-]+$|^localhost$/.test(url.hostname) ? url.host : undefined;
  } catch {
    return undefined;
  }
}

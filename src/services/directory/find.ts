/** Finding a service by a page's host, by its id, or by what a user types. */
import { directory, type DirectoryService } from './directory';

const byDomain = new Map(directory.flatMap((service) => service.domains.map((domain) => [domain, service] as const)));
const byId = new Map(directory.map((service) => [service.id, service]));

/** The service that a host belongs to, by its longest known domain: `app.example.com` is `example.com`'s, `notexample.com` is not. */
export function findService(host: string): DirectoryService | undefined {
  let domain = host.toLowerCase().replace(/\.$/, '');
  while (domain) {
    const service = byDomain.get(domain);
    if (service) return service;
    const dot = domain.indexOf('.');
    domain = dot < 0 ? '' : domain.slice(dot + 1);
  }
  return undefined;
}

/** By id or by one of its domains, as an organisation may write it. */
export const serviceById = (id: string): DirectoryService | undefined => byId.get(id) ?? byDomain.get(id);

/** Services whose name or domain holds the text, those that start with it first; at most `most`. */
export function searchServices(text: string, most = 50): DirectoryService[] {
  const wanted = text.trim().toLowerCase();
  if (!wanted) return [];
  const rank = ({ name, domains }: DirectoryService): number => {
    const names = [name.toLowerCase(), ...domains];
    return names.some((one) => one.startsWith(wanted)) ? 0 : names.some((one) => one.includes(wanted)) ? 1 : 2;
  };
  const found = directory.map((service) => ({ service, rank: rank(service) })).filter((one) => one.rank < 2);
  found.sort((a, b) => a.rank - b.rank || (a.service.name.toLowerCase() < b.service.name.toLowerCase() ? -1 : 1));
  return found.slice(0, most).map(({ service }) => service);
}

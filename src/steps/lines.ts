/** A guide as a list in words, for where nothing can be pointed at. */
import { evidenceOf } from '../services/evidence-of';
import { guideOf, guideService } from '../services/guides';
import { optionalSites } from '../services/optional-sites';
import { originsOf, pattern } from '../services/origins';
import { otherServices } from '../services/other-services';
import type { Text, Where, Words } from '../services/service';
import { wordsOf } from '../services/words';
import { say } from '../shared/i18n';
import type { Policy } from '../policy/schema';
import { serviceName } from '../shared/service-name';

export interface Line { where: Where; title: string; body?: string }
export interface List { name: string; title: string; opens?: string; /** Hosts that would have to be allowed for the guide itself. */ origins: readonly string[]; unchecked: boolean; /** What its pages say about MFA is not read. */ unread: boolean; tenant: boolean; lines: readonly Line[] }

/** The list of a packaged guide, or of a service of the organisation's own; undefined where there is none of that id. */
export function listOf(id: string, custom: Policy['customServices']): List | undefined {
  const service = guideService(id);
  const guide = guideOf(id);
  const own = custom.find((one) => `${one.id}.start` === id);
  if (!guide) return own && ownList(own);
  const words = wordsOf(service);
  const sites = optionalSites.filter((site) => site.id === service);
  const steps = guide.steps.filter(({ detour, finishes }) => !detour && !finishes);
  return {
    name: serviceName(otherServices.find((one) => one.id === service) ?? { id: service, name: '' }), title: say(guide.title), ...(guide.opens !== undefined && { opens: guide.opens }),
    origins: originsOf(sites), unchecked: steps.some(({ unchecked }) => unchecked), unread: service !== 'azure' && evidenceOf(service).length === 0, tenant: !guide.opens && sites.some(({ tenantDomains }) => tenantDomains),
    lines: steps.flatMap(({ parts }) => parts.map(({ where, title, body, quote }) => line(where, title, body, quoteOf(quote, words)))),
  };
}

const line = (where: Where, title: Text, body: Text | undefined, quote: string): Line => ({ where, title: say(title, quote), ...(body !== undefined && { body: say(body, quote) }) });

const quoteOf = (quote: string | undefined, words: Words): string => (quote ? (words[quote]?.['en']?.[0] ?? '') : '');

function ownList({ name, hosts, setUpUrl, help, steps }: Policy['customServices'][number]): List {
  const lines = steps.map(({ where = 'computer', title, body }): Line => ({ where, title, ...(body !== undefined && { body }) }));
  const first: Line[] = help ? [{ where: 'computer', title: help }] : [];
  return { name, title: name, ...(setUpUrl !== undefined && { opens: setUpUrl }), origins: hosts.map(pattern), unchecked: false, unread: true, tenant: false, lines: [...first, ...lines] };
}

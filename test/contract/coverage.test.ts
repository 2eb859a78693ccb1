/** What is covered of each service, as a table; and what each service must have to be in it. */
import { expect, it } from 'vitest';
import { guideOf } from '../../src/services/guides';
import { guides as microsoftWork } from '../../src/services/microsoft-work/guides';
import { words as workWords } from '../../src/services/microsoft-work/all-words';
import { otherServices } from '../../src/services/other-services';
import { optionalSites } from '../../src/services/optional-sites';
import { siteData } from '../../src/services/others/sites';
import { fixedSites } from '../../src/services/registry';
import type { Guide, Words } from '../../src/services/service';
import { grid } from '../e2e/guides';
import { serviceRows } from '../e2e/services';
import { text } from './tree';

const services = [{ id: 'microsoft-work', name: 'Microsoft work account', guides: microsoftWork, words: workWords }, ...otherServices];
const sites = [...fixedSites, ...optionalSites];

/** Some step has something to point at; otherwise the guide is words only. */
const points = (guide: Guide): boolean => guide.steps.some(({ detour, parts }) => !detour && parts.some(({ target }) => target !== undefined));
const languagesOf = (words: Words): string[] => [...new Set(Object.values(words).flatMap((byLanguage) => Object.keys(byLanguage)))];
const sources = (id: string): string => (siteData.some((data) => data.id === id) ? JSON.stringify(siteData.find((data) => data.id === id)) : text(`src/services/${id}/${id === 'microsoft-work' ? 'pages-sign-in' : 'site'}.ts`));

/** What the site's pages are read for, as its source says. */
function evidenceOf(id: string): string {
  if (!sites.some((site) => site.id === id)) return '-';
  if (id === 'microsoft-work') return 'methods, codes asked, demands';
  if (id === 'microsoft-admin') return 'rows of accounts';
  const source = sources(id);
  // What nobody's name stands beside is nobody's evidence.
  if (!/account[":]/.test(source.replace(/https?:\S+/g, ''))) return '-';
  return [/twoStep/.test(source) && 'on or off', /list:/.test(source) && 'methods', /added/.test(source) && 'method added', /asked/.test(source) && 'codes asked'].filter(Boolean).join(', ') || '-';
}

const walks = (id: string): number => (id === 'microsoft-work' ? new Set(grid().map(({ guide }) => guide)).size : new Set(serviceRows.filter((row) => row.guide.startsWith(`${id}.`)).map(({ guide }) => guide)).size);

const rows = services.map(({ id, name, guides, words }) => {
  const own = sites.filter((site) => site.id === id);
  const pointing = guides.filter((guide) => guide.chooses || points(guide)).length;
  return [name, own.length ? `${own.flatMap(({ hosts, tenantDomains = [] }) => [...hosts, ...tenantDomains]).length} hosts` : '-',
    `${pointing} pointing, ${guides.length - pointing} in words`, evidenceOf(id), walks(id) ? `${walks(id)} guides` : '-', pointing ? languagesOf(words).sort().join(' ') : 'words only'];
});

it('every service has guides, and those that point are walked', () => {
  const head = ['service', 'recognises', 'guides', 'evidence', 'practice walk', 'languages of its pages'];
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]?.length ?? 0)));
  console.log([head, ...rows].map((row) => row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ').trimEnd()).join('\n'));
  expect(services.filter(({ guides }) => guides.length === 0)).toEqual([]);
  const unwalked = otherServices.flatMap(({ guides }) => guides).filter((guide) => points(guide) && !serviceRows.some((row) => row.guide === guide.id)).map(({ id }) => id);
  expect(unwalked).toEqual([]);
});

it('every walk is of a guide that there is', () => {
  expect(serviceRows.filter(({ guide }) => !guideOf(guide) && guide !== 'contoso-vpn.start')).toEqual([]);
});

it('a guide for pages that nobody could check says so on every step, and points at nothing', () => {
  const listed = otherServices.flatMap(({ guides }) => guides).filter((guide) => guide.steps.some((step) => step.unchecked && step.manual));
  for (const guide of listed.filter((one) => !points(one))) {
    expect(guide.steps.filter((step) => !step.detour && step.parts.some(({ target }) => target)).map(({ id }) => id)).toEqual([]);
    expect(guide.steps.filter((step) => !step.detour && !step.unchecked).map(({ id }) => `${guide.id}: ${id}`)).toEqual([]);
  }
});

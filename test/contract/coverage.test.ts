/** What is covered of each service, as a table; and what each service must have to be in it. */
import { expect, it } from 'vitest';
import { guideOf } from '../../src/services/guides';
import { guides as microsoftWork } from '../../src/services/microsoft-work/guides';
import { words as workWords } from '../../src/services/microsoft-work/all-words';
import { evidenceOf } from '../../src/services/evidence-of';
import { otherServices } from '../../src/services/other-services';
import { optionalSites } from '../../src/services/optional-sites';
import { fixedSites } from '../../src/services/registry';
import type { Guide, Words } from '../../src/services/service';
import { grid } from '../e2e/guides';
import { frameRows, serviceRows } from '../e2e/services';

const services = [{ id: 'microsoft-work', name: 'Microsoft work account', guides: microsoftWork, words: workWords }, ...otherServices];
const sites = [...fixedSites, ...optionalSites];

/** Some step has something to point at; otherwise the guide is words only. */
const points = (guide: Guide): boolean => guide.steps.some(({ detour, parts }) => !detour && parts.some(({ target }) => target !== undefined));
const languagesOf = (words: Words): string[] => [...new Set(Object.values(words).flatMap((byLanguage) => Object.keys(byLanguage)))];
const walks = (id: string): number => (id === 'microsoft-work' ? new Set(grid().map(({ guide }) => guide)).size : new Set(serviceRows.filter((row) => row.guide.startsWith(`${id}.`)).map(({ guide }) => guide)).size);

const methodsOf = (guides: readonly Guide[]): string => [...new Set(guides.flatMap(({ registers }) => registers))].join(', ') || '-';
/** Names of the scenarios in which some guide of the service was walked. */
const scenariosOf = (id: string): string => {
  const rows = [...serviceRows, ...frameRows].filter((row) => row.guide.startsWith(`${id}.`));
  const kinds = [rows.some(({ start }) => start?.older) && 'two generations', rows.some(({ start }) => start?.renamed) && 'names gone', rows.some(({ start }) => start?.language === 'de') && 'German', rows.some(({ name }) => name.includes('signs in')) && 'with the sign-in'];
  return kinds.filter(Boolean).join(', ');
};

const head = ['service', 'recognises', 'guides', 'methods', 'evidence', 'practice walk', 'languages of its pages'];
const rows = services.map(({ id, name, guides, words }) => {
  const own = sites.filter((site) => site.id === id);
  const pointing = guides.filter((guide) => guide.chooses || points(guide)).length;
  const hosts = own.flatMap(({ hosts: all, tenantDomains = [] }) => [...all, ...tenantDomains]).length;
  const walked = walks(id) ? `${walks(id)} of ${guides.length}: ${id === 'microsoft-work' ? 'two generations, names gone, five languages' : scenariosOf(id)}` : '-';
  return [name, hosts ? `${hosts} hosts` : '-', [pointing && `${pointing} on the page`, guides.length - pointing && `${guides.length - pointing} in words`].filter(Boolean).join(', '), methodsOf(guides),
    evidenceOf(id).join(', ') || 'not read', walked, pointing ? languagesOf(words).sort().join(' ') : 'words only'];
});

it('every service has guides, and those that point are walked', () => {
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

it('every guide that points is walked with names gone or in two generations, and in German where its pages are not English alone', () => {
  const all = [...serviceRows, ...frameRows];
  const pointing = otherServices.flatMap((service) => service.guides.filter(points).map((guide) => ({ guide: guide.id, english: languagesOf(service.words).length === 1 })));
  const rowsOf = (guide: string): typeof all => all.filter((row) => row.guide === guide);
  expect(pointing.filter(({ guide }) => !rowsOf(guide).some(({ start }) => start?.renamed ?? start?.older))).toEqual([]);
  // GitLab's words are English, its page German in one walk: the test names of its elements carry it.
  expect(pointing.filter(({ guide, english }) => !english && !rowsOf(guide).some(({ start }) => start?.language === 'de'))).toEqual([]);
});

it('docs/services.md says the same: `npx vitest run --config .config/vitest.config.ts --project contract test/contract/coverage.test.ts -u` writes it', async () => {
  const line = (cells: readonly (string | undefined)[]): string => `| ${cells.join(' | ')} |`;
  await expect(`${ABOUT}\n${[line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')}\n`).toMatchFileSnapshot('../../docs/services.md');
});

const ABOUT = `# Services

What the extension knows of each service. This page is written by a test, which fails while it is not true.

- *recognises*: exact hosts, and domains below which every customer has one. Any other service of the directory can be on the checklist, without a guide.
- *guides*: those on the page point at what to click; those in words say what to look for, because nobody could check the pages, and the card says so.
- *methods*: what the guides set up, where they set up one of their own; switches and backup codes are not counted.
- *evidence*: what its pages are read for, with the day on which they said it. *Not read*: the checklist says “not checked” until the user says otherwise. *Codes asked* counts where the page names the account or where the user has sign-ins noticed and has just signed in.
- *practice walk*: guides that an automatic user who knows nothing walks to their end on practice pages, and how these differ. The practice pages are written from public descriptions; none of the real ones was part of a test.
- *languages*: those in which its pages' words are known. Elements with names of their own are found in every language.
`;

/** A service of the organisation's own, made at run time from what its policy says. Recognition only: which of its steps is due. */
import { locate } from '../../page/locate';
import { languageOf } from '../../page/text';
import type { Book, Guide, Locator, Site, Step, Words, Where } from '../service';

/** What the policy says of a service, with texts of locators as words of their own. Comes over a message, so it is data only. */
export interface CustomService {
  id: string;
  name: string;
  hosts: readonly string[];
  setUpUrl?: string;
  help?: string;
  words: Words;
  steps: readonly CustomStep[];
}

export interface CustomStep { title: string; body?: string; then?: string; where: Where; path?: string; target: readonly Locator[]; shows: readonly Locator[] }

/** The view is the number of the first step that is due; `unknown` where none is. A step without conditions is due on every page. */
export function customSite({ id, hosts, steps, words }: CustomService): Site {
  return {
    id, hosts,
    observe: (document, url) => {
      const language = languageOf(document);
      const due = ({ path, shows }: CustomStep): boolean => (path === undefined || url.pathname.startsWith(path))
        && (shows.length === 0 || shows.some((locator) => 'found' in locate(document, [locator], words, { language })));
      const pages = steps.flatMap((step, at) => (due(step) ? [nameOf(at)] : []));
      // A step that a page must show something for goes before those that are due anywhere.
      const page = pages.find((name) => !isManual(steps[Number(name.slice(5))])) ?? pages[0] ?? 'unknown';
      return { service: id, page, facts: {}, language, languageKnown: true };
    },
  };
}

const nameOf = (at: number): string => `step-${at}`;
/** Nothing on the page would ever end it, so the user does. */
const isManual = (step: CustomStep | undefined): boolean => step === undefined || step.shows.length === 0;

/** The guide `<id>.start` of the service. */
export function customBook(service: CustomService): Book {
  const { id, name, steps, words, setUpUrl, help } = service;
  const guide: Guide = {
    id: `${id}.start`, title: { plain: name }, summary: { plain: help ?? name }, devices: ['computer'], minutes: 5, registers: [], ...(setUpUrl !== undefined && { opens: setUpUrl }),
    steps: steps.map((step, at): Step => {
      const isHere = ({ page }: { page: string }): boolean => page === nameOf(at);
      return {
        id: nameOf(at), troubles: [], ...(step.then !== undefined && { then: { plain: step.then } }),
        // The page shows one of the steps with conditions, else any of those without that fit: the user's word tells them apart.
        on: isManual(step) ? ({ page }) => page === 'unknown' ? step.path === undefined : isManual(steps[Number(page.slice(5))]) : isHere,
        // After the last one nothing can come up, so the user ends it too.
        ...((isManual(step) || at === steps.length - 1) && { manual: true }),
        parts: [{ where: step.where, title: { plain: step.title }, ...(step.body !== undefined && { body: { plain: step.body } }), ...(step.target.length > 0 && { target: step.target }) }],
      };
    }),
  };
  return { guides: [guide], words };
}

/** Recognition for services that are written down as data (`format`). */
import { topDialog } from '../../page/dialog';
import { coversLanguage, languageOf, mentions } from '../../page/text';
import { isVisible } from '../../page/visible';
import type { Facts, ListedMethod, MethodKind, Site } from '../service';
import type { SiteData, Sight } from './format';
import { saidIn } from './said';

/** The site that the data describes. A host of it that shows no known view is `unknown`. */
export function siteFrom(data: SiteData): Site {
  const { id, hosts, tenantDomains, inFrames, words } = data;
  return {
    id, hosts, ...(tenantDomains && { tenantDomains }), ...(inFrames && { inFrames }),
    observe: (document, url) => {
      let texts: ReadonlySet<string> | undefined;
      // Reading the whole page costs most, so it is done only for a rule that asks.
      const said = (): ReadonlySet<string> => (texts ??= saidIn(topDialog(document) ?? document.body, words));
      const fits = (sight: Sight): boolean => isSeen(sight, document, said);
      const place = url.pathname + url.hash;
      const rule = data.pages.find((one) => (one.host?.test(url.hostname) ?? true) && (one.path?.test(place) ?? true) && (one.query?.test(url.search) ?? true) && fits(one));
      const page = rule?.page ?? 'unknown';
      const facts: Facts = { ...rule?.facts };
      for (const sign of data.signs ?? []) if ((sign.on?.includes(page) ?? true) && fits(sign)) Object.assign(facts, sign.facts);
      if (data.list?.on.includes(page)) Object.assign(facts, listed(document, data));
      const account = accountIn(document, data);
      const language = languageOf(document);
      return { service: id, page, facts, ...(account && { account }), language, languageKnown: !texts || coversLanguage(language, words) };
    },
  };
}

function isSeen({ has, lacks, says, silent }: Sight, document: Document, said: () => ReadonlySet<string>): boolean {
  const shows = (css: string): boolean => [...document.querySelectorAll(css)].some((element) => isVisible(element));
  if (has && !shows(has)) return false;
  if (lacks && shows(lacks)) return false;
  if (says && !says.some((word) => said().has(word))) return false;
  return !silent?.some((word) => said().has(word));
}

/** Absent, not empty, where no row was understood: a list that is still being drawn must never read as "no second factor". */
function listed(document: Document, { list, words }: SiteData): Pick<Facts, 'methods' | 'complete'> {
  const rows = list ? [...document.querySelectorAll(list.row)].filter((row) => isVisible(row)) : [];
  const methods: ListedMethod[] = [];
  let understood = 0;
  for (const row of rows) {
    const name = [...saidIn(row, words)].find((word) => word.startsWith('method.'));
    if (!name) continue;
    const text = row.textContent ?? '';
    const isUnset = list?.unset.some((word) => mentions(text, word, words));
    const isSet = !isUnset && list?.set.some((word) => mentions(text, word, words));
    if (isSet || isUnset) understood++;
    if (isSet) methods.push({ kind: name.slice('method.'.length) as MethodKind, name: nameIn(words, name, document) });
  }
  return understood ? { methods, complete: understood === rows.length } : {};
}

const nameIn = (words: SiteData['words'], word: string, document: Document): string => (words[word]?.[languageOf(document)] ?? words[word]?.['en'])?.[0] ?? word;

/** An address or a plain name; a longer text is no account. */
const accountName = /[^\s@()<>",;:]+@[^\s@()<>",;:]+\.[^\s@()<>",;:]+/;

function accountIn(document: Document, { account = [] }: SiteData): string | undefined {
  for (const { css, attribute, inside } of account) {
    for (const element of document.querySelectorAll(css)) {
      const all = (attribute ? element.getAttribute(attribute) : element.textContent)?.trim();
      const text = inside ? inside.exec(all ?? '')?.[1] : all;
      const name = text && (accountName.exec(text)?.[0] ?? (/^[^\s]{1,64}$/.test(text) ? text : undefined));
      if (name) return name;
    }
  }
  return undefined;
}

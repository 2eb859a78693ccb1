/** Whose sign-in page a page copies. Looks at what stands in the page now and remembers nothing. */
import { isVisible } from '../../page/visible';
import { isOwnersHost, OWNERS, type Owner } from './owners';
import { ENOUGH, signs, type Sign } from './signs';

export interface Likeness { owner: Owner; score: number; /** Names of the signs that were seen. */ seen: string[] }

/** Fields that something can be typed into. */
const typed = 'input:not([type]), input[type="text"], input[type="email"], input[type="tel"], input[type="password"], input[type="number"], input[type="search"]';
/** Most fields of a sign-in page, with those that are hidden: a page with more is none. */
const mostFields = 60;
/** How much of the text is read, in characters. */
const mostText = 20_000;

/** How much the page has of each owner's sign-in, best first. Nothing where it has no field that can be seen. */
export function likenesses(document: Document): Likeness[] {
  const fields = document.querySelectorAll(typed);
  if (fields.length === 0 || fields.length > mostFields) return [];
  const found = OWNERS.filter((owner) => named(document, owner)).map((owner) => measure(document, owner, fields));
  // What is seen is asked last: it makes the browser lay the page out.
  return found.length && [...fields].some((field) => isVisible(field)) ? found.sort((a, b) => b.score - a.score) : [];
}

/** The owner whose sign-in page this copies; null on the owners' own hosts, and where too little is alike. */
export function copiedOwner(document: Document, url: URL): Owner | null {
  if (isOwnersHost(url.hostname)) return null;
  const [best] = likenesses(document);
  return best && best.score >= ENOUGH ? best.owner : null;
}

const all = (owner: Owner): [string, Sign][] => Object.entries(signs[owner]);

/** Whether one strong sign is there; almost every page ends here. */
const named = (document: Document, owner: Owner): boolean =>
  document.querySelector(all(owner).flatMap(([, { strong, selector }]) => (strong && selector ? [selector] : [])).join()) !== null
  || all(owner).some(([, { strong, hint }]) => strong && hint && hinted(document.querySelectorAll(typed), hint));

const hinted = (fields: ArrayLike<Element>, hint: RegExp): boolean =>
  Array.from(fields).some((field) => hint.test(`${field.getAttribute('placeholder') ?? ''} ${field.getAttribute('aria-label') ?? ''}`));

function measure(document: Document, owner: Owner, fields: ArrayLike<Element>): Likeness {
  const title = document.title.trim();
  const text = (document.body?.textContent ?? '').slice(0, mostText);
  const has = ({ selector, title: titled, hint, text: says }: Sign): boolean =>
    (selector !== undefined && document.querySelector(selector) !== null) || (titled?.test(title) ?? false) || (hint !== undefined && hinted(fields, hint)) || (says?.test(text) ?? false);
  const seen = all(owner).filter(([, sign]) => has(sign));
  return { owner, score: seen.reduce((sum, [, { weight }]) => sum + weight, 0), seen: seen.map(([name]) => name) };
}

/** What a page says of itself: title, headings and address. */
import type { Field } from './fields';
import { isStyled } from './seen';
import { nameWords, spoken, spokenByName, type Spoken } from './words';

export interface PageText {
  title: Spoken;
  headings: Spoken;
  path: Spoken;
  /** Whether one heading, or the title, says that a second step is set up. */
  setsUp: boolean;
}

/** Headings of the document, and of the frames and shadow roots that have fields; those not shown are left out. */
export function pageText(document: Document, url: URL, fields: readonly Field[]): PageText {
  const roots = new Set<Document | ShadowRoot>([document]);
  for (const { element } of fields) roots.add(element.getRootNode() as Document | ShadowRoot);
  const headings = [...roots]
    .flatMap((root) => [...root.querySelectorAll('h1, h2, h3, legend, [role="heading"]')].slice(0, 24))
    .filter(isStyled).slice(0, 8).map((heading) => spoken(heading.textContent.trim().slice(0, 100)));
  const title = spoken(document.title.slice(0, 150));
  return {
    title,
    headings: new Set(headings.flatMap((said) => [...said])),
    setsUp: [title, ...headings].some((said) => said.has('setUp') && (said.has('factor') || said.has('app'))),
    path: spokenByName(nameWords(safely(url.pathname + url.search).slice(0, 200))),
  };
}

function safely(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

import { wordsSaying } from '../../page/text';
import { isVisible } from '../../page/visible';
import type { Words } from '../service';

/** Longest text that can be a whole word of a page; what is longer is prose. */
const LONGEST = 120;
/** Texts looked at on one page; a page with more is searched only so far. */
const MOST = 4000;
const wholes = 'h1, h2, h3, h4, [role="heading"], legend, label, button, a, [role="button"], [role="switch"], [role="link"], summary, p';

/** The words that visible texts below `root` are, each text taken whole: of a single piece, or of a heading or control with its parts. */
export function saidIn(root: Element, words: Words): ReadonlySet<string> {
  const said = new Set<string>();
  const add = (text: string | null | undefined, element: Element | null): void => {
    if (!text || !element || text.length > LONGEST * 2 || text.trim().length > LONGEST) return;
    const saying = wordsSaying(text, words);
    if (saying.size && isVisible(element)) for (const word of saying) said.add(word);
  };
  const walker = root.ownerDocument.createTreeWalker(root, 4 /* SHOW_TEXT */);
  for (let seen = 0; seen < MOST && walker.nextNode(); seen++) add(walker.currentNode.nodeValue, walker.currentNode.parentElement);
  for (const element of root.querySelectorAll(wholes)) if (element.childElementCount) add(element.textContent, element);
  for (const element of root.querySelectorAll('input[type="submit"], input[type="button"]')) add((element as HTMLInputElement).value, element);
  for (const element of root.querySelectorAll('[aria-label]')) add(element.getAttribute('aria-label'), element);
  return said;
}

/** Which area of a page signs in. */
import type { PageText } from './page-text';
import { isInDialog, signSigns, type PasswordArea } from './sign-signs';
import { signWeights, start } from './sign-weights';

export interface JudgedArea { one: PasswordArea; score: number }

/** The areas with a password by how likely they sign in, highest first. */
export function judgeSigns(areas: readonly PasswordArea[], page: PageText): JudgedArea[] {
  return areas
    .map((one) => {
      let score = start;
      for (const sign of signSigns(one, areas, page)) score += signWeights[sign];
      return { one, score };
    })
    .sort((a, b) => b.score - a.score);
}

/** Scores this close cannot tell two forms apart. */
const CLOSE = 1.4;

/**
 * The area to sign in with. Where forms are as good as each other the one that has the focus counts, else the last that is no dialog and
 * asks for one password: pages that have the same form twice have the first in a drop-down of the header and dialogs at their end.
 */
export function chosen(judged: readonly JudgedArea[]): JudgedArea | undefined {
  const [best] = judged;
  if (!best || best.score <= 0) return best;
  const close = judged.filter(({ score }) => score > 0 && best.score - score < CLOSE);
  const focused = close.find(({ one: { area } }) => area.fields.some(({ element }) => (element.getRootNode() as Document | ShadowRoot).activeElement === element));
  const plain = close.filter(({ one }) => one.passwords.length === 1 && !isInDialog(one.area));
  return focused ?? plain.reduce((last, next) => (isAfter(next, last) ? next : last), plain[0] ?? best);
}

const isAfter = ({ one: a }: JudgedArea, { one: b }: JudgedArea): boolean => (b.area.container.compareDocumentPosition(a.area.container) & 4 /* FOLLOWING */) !== 0;


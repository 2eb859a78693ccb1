/** Which area of a page signs in. */
import type { PageText } from './page-text';
import { signSigns, type PasswordArea } from './sign-signs';
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

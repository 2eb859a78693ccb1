import { grid, type Row } from '../e2e/guides';
import type { DemoOptions } from './options';

const interrupts = grid().filter(({ name }) => name.startsWith('interrupt'));
const fromThePage = grid().filter(({ name }) => name.startsWith('manage'));

/** The guide that begins with the choice of a method; here the user takes the first method of the app kind. */
const START = 'microsoft-work.start';
const TAKEN = 'microsoft-work.authenticator';

/** Every guide that the demo can walk. */
export const knownGuides: readonly string[] = [START, ...new Set(fromThePage.map(({ guide }) => guide))];

/**
 * What the demo's user does for a guide: from an interrupted sign-in, as most people meet it, or from the security page where
 * the guide needs an account that has a method already.
 */
export function walkFor(guide: string, { language, generation }: Pick<DemoOptions, 'language' | 'generation'>): Row {
  const wanted = guide === START ? TAKEN : guide;
  const fits = (row: Row): boolean => row.guide === wanted && row.scenario.language === language && row.scenario.generation === generation;
  const row = interrupts.find(fits) ?? fromThePage.find(fits);
  if (!row) throw new Error(`There is no walk for ${guide}`);
  return guide === START ? { ...row, guide, plan: { ...row.plan, choose: TAKEN } } : row;
}

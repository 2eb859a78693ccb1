/** All codes on a picture. Pure over pixels: for a worker or an extension page, never for a page's own world. */
import { ladder, MOST_SEARCHED } from './ladder';
import { nativeCodes } from './native';
import { isAccount, isPicture, MOST_PIXELS, shrinkFor, shrunk, type Code, type Pixels } from './pixels';
import { area, brightness } from './plane';
import { pyramid } from './scale';
import { Search } from './search';
import { secondOpinion } from './second-opinion';

export type { Code, Pixels } from './pixels';

/** Milliseconds after which looking ends. */
const BUDGET = 2000;

/**
 * The codes on a picture, those for an authenticator first. Looks on with stronger means until there is one of these or `budgetMs`
 * (default 2000) are over. Never throws: a picture that is none, or too small, has no codes.
 */
export async function readCodes(image: Pixels, { budgetMs = BUDGET }: { budgetMs?: number } = {}): Promise<Code[]> {
  const end = performance.now() + budgetMs;
  if (!isPicture(image)) return [];
  const times = shrinkFor(image, MOST_PIXELS);
  const pixels = times > 1 ? shrunk(image, times) : image;
  const search = new Search(() => performance.now() >= end);
  try {
    for (const code of await nativeCodes(pixels, budgetMs / 3)) search.found(code);
    if (!(await climb(search, pixels))) await secondOpinion(search, pyramid(brightness(pixels)));
  } catch {
    // What was found until then still counts: memory can run out on large pictures.
  }
  const codes = [...search.codes].sort((a, b) => Number(isAccount(b)) - Number(isAccount(a)));
  return times === 1 ? codes : codes.map((code) => code.corners ? { ...code, corners: code.corners.map(({ x, y }) => ({ x: x * times, y: y * times })) } : code);
}

/** Whether nothing more need be done: an account was found, or the time is up. */
async function climb(search: Search, pixels: Pixels): Promise<boolean> {
  const done = (): boolean => search.codes.some(isAccount) || search.over();
  if (done()) return true;
  for (const _ of ladder(search, pixels)) if (done()) return true;
  return area(pixels) > MOST_SEARCHED && !search.isPromising();
}

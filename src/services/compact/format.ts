/**
 * How a service is written down in one file: what its pages look like, as data (`SiteData`, loaded into its pages), and what its
 * guides say and point at (`BookData`, loaded only where a guide runs; a function, so that a bundler leaves it out elsewhere).
 */
import type { Facts, Guide, Words } from '../service';

/** What must be seen on a page. All that is given must hold. */
export interface Sight {
  /** CSS of an element that must be visible. */
  has?: string;
  /** CSS of an element that must not be visible. */
  lacks?: string;
  /** Words of which the page must show one, whole, in what is in front (its dialog, where one is open). */
  says?: readonly string[];
  /** Words of which it must show none. */
  silent?: readonly string[];
}

/** One view. The first whose address and sight fit is the page's. `path` is compared with path and fragment, `query` with what stands between. */
export interface PageRule extends Sight { page: string; host?: RegExp; path?: RegExp; query?: RegExp; facts?: Facts }

/** What a view says beyond which one it is, wherever it is seen; `on` limits it to some views. */
export interface Sign extends Sight { on?: readonly string[]; facts: Facts }

export interface SiteData {
  id: string;
  hosts: readonly string[];
  tenantDomains?: readonly string[];
  inFrames?: true;
  /** What is needed to tell views apart. A word `method.<kind>` names a method in the page's own list. */
  words: Words;
  pages: readonly PageRule[];
  signs?: readonly Sign[];
  /** The page's own list of methods: its rows, and the words that say whether a row's method is set up. A row that says neither leaves the list incomplete. */
  list?: { on: readonly string[]; row: string; set: readonly string[]; unset: readonly string[] };
  /** Where the signed-in account's name stands, best first. `attribute`: there instead of in the text; `inside`: its first group, in a longer text such as a page's own data. */
  account?: readonly { css: string; attribute?: string; inside?: RegExp }[];
}

export interface BookData { name: string; words: Words; guides: readonly Guide[] }

/**
 * Services at work that support MFA, most of which have no guide of their own. Facts as of `AS_OF`, checked against the data of
 * 2fa.directory (2factorauth and contributors, MIT); set-up pages from public guides. About 50 kB of text, so a page loads it when
 * it is needed (`import()` of `find`); nothing in it is ever used to point at a page's elements, which takes exact hosts.
 */
import { cloud } from './cloud';
import { communication } from './communication';
import { developer } from './developer';
import { files } from './files';
import { finance } from './finance';
import { hosting } from './hosting';
import { identity } from './identity';
import { methodsNamed, type Line, type OfferedMethod } from './line';
import { marketing } from './marketing';
import { platforms } from './platforms';
import { security } from './security';
import { suites } from './suites';
import { work } from './work';

/** The day on which the facts were checked. */
export const AS_OF = '2026-08-05';

const lines = { suites, identity, communication, work, files, finance, developer, platforms, cloud, hosting, security, marketing } as const;
export type Category = keyof typeof lines;

export interface DirectoryService {
  /** Same as in evidence and policy: a site's id where the extension knows the site, else the domain. */
  id: string;
  name: string;
  category: Category;
  /** The first is the main one. */
  domains: readonly string[];
  methods: readonly OfferedMethod[];
  /** https addresses. */
  setUp: string | null;
  help: string;
}

const read = (category: Category, [domain, name, methods, help, more]: Line): DirectoryService => ({
  id: more?.id ?? domain, name, category, domains: [domain, ...(more?.also ?? [])], methods: methodsNamed(methods), setUp: more?.setUp ?? null, help,
});

export const directory: readonly DirectoryService[] =
  Object.entries(lines).flatMap(([category, list]) => list.map((line) => read(category as Category, line)));

/** The licences of everything that is shipped: `NOTICES.txt`, from the list of modules that the bundler put into a build. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Licences that ask for no more than their text. Any other one fails the build, to be read by a person first. */
const KNOWN = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0']);

/** Data inside a package that is somebody else's, by the package. */
const INSIDE: Readonly<Record<string, string>> = {
  tldts: 'It contains the Public Suffix List (https://publicsuffix.org/list/), which is under the Mozilla Public License 2.0 (https://www.mozilla.org/MPL/2.0/).',
};

/** Folder of the package that a module belongs to; null for our own sources and what the bundler makes up. */
export function packageOf(moduleId: string): string | null {
  const path = moduleId.replaceAll('\\', '/').replace(/^\0/, '').split('?')[0] ?? '';
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? null;
}

/** Notes in `seen` the package folders of all modules that are really in a chunk. */
export const noticed = (seen: Set<string>): Plugin => ({
  name: 'noticed',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
        const folder = packageOf(id);
        if (folder !== null && renderedLength > 0) seen.add(folder);
      }
    }
  },
});

/** The notice of one package. Throws where its licence is not known or its text is missing. */
export function noticeOf(folder: string): string {
  const { name, version, license = '', homepage, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as
    { name: string; version: string; license?: string; homepage?: string; author?: string | { name: string } };
  // `(MIT OR Apache-2.0)` leaves the choice to us.
  if (!license.replace(/^\(|\)$/g, '').split(' OR ').some((one) => KNOWN.has(one))) throw new Error(`${name} ${version} is under "${license}": read it, and add it to .config/notices.ts if it can be shipped`);
  const file = readdirSync(folder).find((one) => /^(licen[cs]e|copying)(\.|-|$)/i.test(one));
  if (file === undefined) throw new Error(`${name} ${version} brings no text of its licence (${license})`);
  const by = typeof author === 'object' ? author.name : author;
  const head = [`${name} ${version} (${license})`, by, homepage].filter((line) => line).join('\n');
  return [head, INSIDE[name], readFileSync(join(folder, file), 'utf8').trim().replaceAll('\r\n', '\n')].filter((part) => part).join('\n\n');
}

/** Writes the file into a build. Throws as `noticeOf` does, and where nothing was seen. */
export function writeNotices(outDir: string, seen: ReadonlySet<string>): void {
  if (seen.size === 0 || !existsSync(outDir)) throw new Error('no module of a package was seen: the notices would be empty');
  const notices = [...seen].map((folder) => ({ folder, text: noticeOf(folder) })).sort((a, b) => (a.text < b.text ? -1 : 1)).map(({ text }) => text);
  const rule = `\n\n${'-'.repeat(80)}\n\n`;
  writeFileSync(join(outDir, 'NOTICES.txt'), `MFA Setup Guide contains the following packages, or parts of them.${rule}${[...new Set(notices)].join(rule)}\n`);
}

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

export const text = (path: string): string => readFileSync(join(root, path), 'utf8');
export const json = (path: string): unknown => JSON.parse(text(path));

/** Paths of the files below `folder` whose names match, relative to the checkout, with forward slashes. */
export function files(folder: string, name: RegExp): string[] {
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

export interface BuiltManifest {
  host_permissions: string[];
  optional_host_permissions: string[];
  content_scripts: { matches: string[]; js: string[] }[];
  permissions: string[];
}

/** The manifest of a build. Throws with the way out where there is none. */
export function builtManifest(target: 'chrome' | 'firefox'): BuiltManifest {
  try {
    return json(`dist/${target}/manifest.json`) as BuiltManifest;
  } catch {
    throw new Error(`dist/${target} is missing: npm run build`);
  }
}

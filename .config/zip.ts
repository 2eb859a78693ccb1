/** Zip files that come out the same, byte for byte, on every machine and at every time. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { zipSync, type Zippable } from 'fflate';

/** Of a plain file that everybody may read (Unix mode, in the upper half of the attributes). */
const PLAIN_FILE = (0o100644 << 16) >>> 0;
const UNIX = 3;

/**
 * One zip of these files, by path with forward slashes. Order, date and permissions do not depend on what was given, and the
 * deflate is fflate's own: zlib's output differs between versions of Node and between processors.
 */
export function zipOf(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  // Zip dates have no zone: made from local parts, so that they read the same everywhere.
  const mtime = new Date(2020, 0, 1);
  const entries: Zippable = {};
  for (const path of [...files.keys()].sort()) entries[path] = [files.get(path) ?? new Uint8Array(), { level: 9, mtime, os: UNIX, attrs: PLAIN_FILE }];
  return zipSync(entries);
}

/** All files below a folder, by their path in it. */
export function filesIn(folder: string): Map<string, Uint8Array> {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(found.map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return [relative(folder, path).replaceAll('\\', '/'), new Uint8Array(readFileSync(path))];
  }));
}

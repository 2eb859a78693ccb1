/** What the build makes of the policy's schema: two files of the checkout, and the templates in `dist/admin`. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { adminFiles } from '../src/policy/admin/files.ts';
import { managedSchema } from '../src/policy/admin/managed-schema.ts';
import { withReference } from '../src/policy/admin/table.ts';
import { examplePolicy } from '../src/policy/example.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Writes only what differs, so that a watch does not see its own work as news. */
function writeIfNew(path: string, text: string): void {
  const file = join(root, path);
  if (readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
}

/** `public/managed-schema.json` and the reference in `docs/policy.md`. A contract test fails where they are stale. */
export function writeFromSchema(): void {
  writeIfNew('public/managed-schema.json', managedSchema());
  writeIfNew('docs/policy.md', withReference(readFileSync(join(root, 'docs/policy.md'), 'utf8')));
}

/** A UUID that is the same for the same name (RFC 9562, version 8). */
function uuidFor(name: string): string {
  const hash = createHash('sha256').update(`mfa-setup-guide ${name}`).digest('hex');
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`.toUpperCase();
}

/** `dist/admin`, with the schema's examples to edit. The id of a Chromium extension is known once it is packed or in a store. */
export function writeAdmin(firefoxId: string): void {
  const folder = join(root, 'dist/admin');
  rmSync(folder, { recursive: true, force: true });
  const ids = { chrome: 'EXTENSION_ID', edge: 'EXTENSION_ID', firefox: firefoxId };
  for (const { path, text, encoding } of adminFiles(examplePolicy as unknown as Record<string, unknown>, ids, uuidFor)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, encoding === 'utf16' ? Buffer.from(`\ufeff${text}`, 'utf16le') : text);
  }
}

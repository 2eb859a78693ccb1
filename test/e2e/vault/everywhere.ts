/** The built extension with leave for every site. A test cannot make the gesture that gives it leave for one; all else is as shipped. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { built } from '../browsers/extension-browser';

export async function extensionForEverySite(folder = built): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'mfa-setup-guide-everywhere-'));
  await cp(folder, path, { recursive: true });
  const file = join(path, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as { host_permissions: string[] };
  await writeFile(file, JSON.stringify({ ...manifest, host_permissions: ['https://*/*', 'http://*/*'] }));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

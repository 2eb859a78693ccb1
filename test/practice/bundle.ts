import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

const made = new Map<string, Promise<string>>();

/** One client script, bundled at first use and kept for the life of the process. `entry` is relative to this folder. */
export function clientScript(entry: string): Promise<string> {
  const known = made.get(entry);
  if (known) return known;
  const fresh = bundle(fileURLToPath(new URL(entry, import.meta.url)));
  made.set(entry, fresh);
  return fresh;
}

async function bundle(path: string): Promise<string> {
  const result = await build({ entryPoints: [path], bundle: true, format: 'iife', target: 'es2022', write: false, charset: 'utf8' });
  return result.outputFiles[0]?.text ?? '';
}

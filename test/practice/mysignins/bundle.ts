import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export interface Bundle { path: string; code: string }

let made: Promise<Bundle> | undefined;

/** The page's script with React and Fluent UI in it, built at first use and kept for the life of the process. */
export function appBundle(): Promise<Bundle> {
  made ??= bundle();
  return made;
}

async function bundle(): Promise<Bundle> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL('app/main.tsx', import.meta.url))],
    bundle: true, format: 'iife', target: 'es2022', write: false, charset: 'utf8', minify: true, logLevel: 'silent',
    jsx: 'automatic', jsxImportSource: 'react', define: { 'process.env.NODE_ENV': '"production"' },
  });
  const code = result.outputFiles[0]?.text ?? '';
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 8);
  return { path: `/bundle/main.${hash}.js`, code };
}

/**
 * Builds the extension for both browsers, and the administrators' templates. `--mode test` builds what the end-to-end tests load, `--only chrome` one browser,
 * `--watch` builds again on every change of a source.
 */
import { watch } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { FIREFOX_ID } from '../vite.config.ts';
import { writeAdmin, writeFromSchema } from './admin.ts';
import { writeIcons } from './icons.ts';

const { values } = parseArgs({
  options: { mode: { type: 'string', default: 'production' }, only: { type: 'string' }, watch: { type: 'boolean', default: false } },
});

async function buildAll(): Promise<void> {
  writeFromSchema();
  writeIcons();
  if (values.mode === 'production') writeAdmin(FIREFOX_ID);
  for (const target of values.only ? [values.only] : ['chrome', 'firefox']) {
    process.env['TARGET'] = target;
    // Vite sets it to the mode of the first build and would take that for the following ones.
    delete process.env['NODE_ENV'];
    await build({ mode: values.mode, logLevel: 'warn' });
    console.log(`built for ${target} (${values.mode})`);
  }
}

await buildAll().catch((error: unknown) => {
  console.error(error);
  if (!values.watch) process.exit(1);
});

if (values.watch) {
  let queue = Promise.resolve();
  let wanted = false;
  const again = (): void => {
    if (wanted) return;
    wanted = true;
    queue = queue.then(() => { wanted = false; return buildAll(); }).catch((error: unknown) => { console.error(error); });
  };
  // The plugin's own watch mode does not see the overlay, which is built apart.
  for (const path of ['src', 'public']) watch(path, { recursive: true }, again);
}

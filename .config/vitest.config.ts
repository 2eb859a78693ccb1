import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { shortWordLists } from './word-lists.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const base = { root, define: { __OPEN_ROOT__: 'true' } };

/** A browser takes most of a small machine, so the tests that have one run one at a time. */
const withBrowser = (browser: string) => ({
  ...base,
  test: {
    name: `e2e-${browser}`,
    include: [`test/e2e/**/*.${browser}.test.ts`],
    fileParallelism: false, pool: 'forks' as const, maxWorkers: 1,
    testTimeout: 120_000, hookTimeout: 120_000, teardownTimeout: 30_000,
  },
});

export default defineConfig({
  root,
  test: {
    projects: [
      {
        ...base,
        // Passphrases are judged by the lists that are shipped.
        plugins: [shortWordLists()],
        test: { name: 'unit', include: ['test/unit/**/*.test.{ts,tsx}'], testTimeout: 20_000, server: { deps: { inline: [/@zxcvbn-ts/] } } },
      },
      // They read the built extension and start tools, hence the time.
      { ...base, test: { name: 'contract', include: ['test/contract/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 180_000 } },
      withBrowser('chromium'),
      withBrowser('firefox'),
    ],
  },
});

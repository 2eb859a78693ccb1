import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { languageDefines } from './languages.ts';
import { shortWordLists } from './word-lists.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const base = { root, define: { __OPEN_ROOT__: 'true', ...languageDefines() } };

/**
 * A test of the end-to-end folder runs in both browsers; one that is named after a browser only there. A browser takes most of a small
 * machine, so these tests run one at a time.
 */
const withBrowser = (browser: string, other: string) => ({
  ...base,
  test: {
    name: `e2e-${browser}`,
    env: { E2E_BROWSER: browser },
    include: ['test/e2e/**/*.test.ts'], exclude: [`test/e2e/**/*.${other}.test.ts`],
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
      withBrowser('chromium', 'firefox'),
      withBrowser('firefox', 'chromium'),
    ],
  },
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cruise } from './cruise';

const require = createRequire(import.meta.url);

describe.each(['layers', 'reach'] as const)('%s', (rules) => {
  it('holds in the whole of src', async () => {
    expect((await cruise(rules)).map(({ line }) => line)).toEqual([]);
  });

  it('catches what each rule is for', async () => {
    const { forbidden } = require(`../../.config/${rules}.cjs`) as { forbidden: { name: string }[] };
    const found = await inPlantedTree(async (folder) => new Set((await cruise(rules, folder)).map(({ rule }) => rule)));
    expect([...found].sort()).toEqual(forbidden.map(({ name }) => name).sort());
  });
});

/** Each of these files breaks a rule of one layer; together they break every rule. */
const planted: Record<string, string> = {
  'src/shared/browser.ts': "import browser from 'webextension-polyfill'; export { browser };",
  'src/shared/native.ts': "import { secret } from '../vault/core'; export const native = secret;",
  'src/vault/core.ts': "import { browser } from '../shared/browser'; export const secret = browser;",
  'src/services/guides.ts': "import { browser } from '../shared/browser'; export const guides = browser;",
  'src/services/github/pages.ts': "import { render } from 'preact'; export const pages = render;",
  'src/page/locate.ts': "import { guides } from '../services/guides'; export const locate = guides;",
  'src/guide/lead.ts': "import { card } from '../overlay/card'; export const lead = card;",
  'src/guide/machine.ts': "import { lead } from './lead'; export const machine = lead;",
  'src/overlay/card.ts': "import { lead } from '../guide/lead'; import { state } from '../background/state'; export const card = [lead, state];",
  'src/overlay/place.ts': "import { native } from '../shared/native'; export const place = native;",
  'src/accounts/merge.ts': "import { locate } from '../page/locate'; export const merge = locate;",
  'src/policy/policy.ts': "import { merge } from '../accounts/merge'; export const policy = merge;",
  'src/report/read.ts': "import { merge } from '../accounts/merge'; export const read = merge;",
  'src/ui/button.ts': "import { policy } from '../policy/policy'; export const button = policy;",
  'src/background/state.ts': "import { render } from 'preact'; export const state = render;",
  'src/content/start.iife.ts': "import { guides } from '../services/guides'; import { native } from '../shared/native'; export const start = [guides, native];",
  'src/fill/write.ts': "import { native } from '../shared/native'; export const write = native;",
  'src/content/fill.ts': "import { browser } from '../shared/browser'; export const fill = browser;",
  'src/content/overlay.ts': "import { browser } from '../shared/browser'; export const overlay = browser;",
  'src/vault-ui/row.ts': "import { policy } from '../policy/policy'; export const row = policy;",
  'src/codes/app.ts': "import { card } from '../overlay/card'; export const app = card;",
  'src/popup/main.ts': "import { state } from '../background/state'; import { fixture } from '../../test/fixture'; export const popup = [state, fixture];",
  'test/fixture.ts': 'export const fixture = 1;',
};

async function inPlantedTree<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'mfa-setup-guide-tree-'));
  try {
    for (const [path, source] of Object.entries(planted)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), source);
    }
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

import { build, defineConfig, type Plugin } from 'vite';
import preact from '@preact/preset-vite';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import source from './manifest.json' with { type: 'json' };
import { languageDefines, textScripts } from './.config/languages.ts';
import { noticed, writeNotices } from './.config/notices.ts';
import { shortWordLists } from './.config/word-lists.ts';
import { adminLegacy } from './src/services/microsoft-admin/site.ts';
import { securityInfo } from './src/services/microsoft-work/security-info.ts';
import { signIn } from './src/services/microsoft-work/sign-in.ts';
import pkg from './package.json' with { type: 'json' };

export const FIREFOX_ID = 'mfa-setup-guide@example.org';

type Target = 'chrome' | 'firefox';

/** The content scripts by what they recognise; together they cover exactly `host_permissions`, which a contract test holds. */
const SCRIPTS: Record<string, readonly string[]> = {
  'src/content/microsoft-sign-in.iife.ts': signIn.hosts,
  'src/content/microsoft-security-info.iife.ts': securityInfo.hosts,
  'src/content/microsoft-admin-legacy.iife.ts': adminLegacy.hosts,
};

/** The one manifest, made fit for each browser. */
function manifestFor(target: Target): ManifestV3Export {
  const { background, ...common } = source;
  const shared = {
    ...common,
    version: pkg.version,
    content_scripts: Object.entries(SCRIPTS).map(([script, hosts]) => ({ matches: hosts.map((host) => `https://${host}/*`), js: [script], run_at: 'document_start' })),
  };
  return (target === 'firefox'
    ? {
        ...shared,
        // Firefox's background has a clipboard of its own.
        permissions: shared.permissions.filter((name) => name !== 'offscreen'),
        background: { scripts: [background.service_worker], type: 'module' },
        browser_specific_settings: {
          // The first that asks users by `data_collection_permissions`; the interfaces alone would do from 128 (`optional_host_permissions`).
          gecko: { id: FIREFOX_ID, strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
        },
      }
    // The first in which every extension may open its popup (`action.openPopup`), which says why a code was not filled; else `URL.parse`, 126.
    : { ...shared, background, minimum_chrome_version: '127' }) as unknown as ManifestV3Export;
}

/** The scripts that the background injects on demand or registers for hosts that are allowed later, by the name of their file in `content/`. */
const INJECTED: Record<string, string> = {
  'overlay.js': 'src/content/overlay.tsx', 'fill.js': 'src/content/fill.ts', 'detect.js': 'src/content/detect.ts', 'services.js': 'src/content/services.iife.ts',
  'custom.js': 'src/content/custom.iife.ts', 'sign-ins.js': 'src/content/sign-ins.iife.ts', 'sign-in-seen.js': 'src/content/sign-in-seen.ts',
  'lookalike.js': 'src/content/lookalike.iife.ts', 'warning.js': 'src/content/warning.tsx',
  'book-microsoft-work.js': 'src/content/book-microsoft-work.ts', 'book-services.js': 'src/content/book-services.ts',
};

/**
 * What is injected on demand must be one self-contained file that the manifest does not name. Each is built on its own because
 * the plugin's way to name such a file would open it to every web page.
 */
function injectedScripts(outDir: string, define: Record<string, string>, seen: Set<string>): Plugin {
  return {
    name: 'injected-scripts',
    apply: 'build',
    async closeBundle() {
      for (const [file, entry] of Object.entries(INJECTED)) {
        await build({
          configFile: false,
          logLevel: 'warn',
          plugins: [preact(), noticed(seen)],
          define: { ...define, 'process.env.NODE_ENV': '"production"' },
          publicDir: false,
          build: {
            outDir: `${outDir}/content`,
            emptyOutDir: false,
            target: 'es2022',
            // As below: a long text is written once.
            rolldownOptions: { optimization: { inlineConst: false } },
            lib: { entry, formats: ['iife'], name: 'mfaSetupGuideScript', fileName: () => file },
          },
        });
      }
      writeNotices(outDir, seen);
    },
  };
}

/** The reader of CSV can also fetch what it reads. Nothing here asks for that, and what nobody needs to do, nothing here can. */
const withoutDownloads = (): Plugin => ({
  name: 'without-downloads',
  transform: (code, id) => (/papaparse/.test(id) ? { code: code.replaceAll('new XMLHttpRequest', 'null'), map: null } : null),
});

export default defineConfig(({ mode }) => {
  const target = (process.env.TARGET ?? 'chrome') as Target;
  const outDir = mode === 'test' ? `dist/test-${target}` : `dist/${target}`;
  // A test build differs in one thing: the shadow root of the overlay is open, so that axe and the tests can look inside.
  const define = { __OPEN_ROOT__: JSON.stringify(mode === 'test'), ...languageDefines() };
  // Folders of the packages that are in this build.
  const seen = new Set<string>();
  return {
    plugins: [preact(), shortWordLists(), crx({ manifest: manifestFor(target), browser: target }), injectedScripts(outDir, define, seen), noticed(seen), textScripts(outDir)],
    define,
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      // Pages that the manifest does not name.
      rolldownOptions: {
        // Else the text of the public suffix list is written out in each place that reads it: 100 kB more.
        optimization: { inlineConst: false },
        input: {
          checklist: 'src/checklist/index.html', settings: 'src/settings/index.html', codes: 'src/codes/index.html',
          clipboard: 'src/clipboard/index.html', steps: 'src/steps/index.html', welcome: 'src/welcome/index.html',
        },
      },
    },
    // The vault's worker loads its parts as they are needed.
    worker: { format: 'es', plugins: () => [withoutDownloads(), noticed(seen)] },
  };
});

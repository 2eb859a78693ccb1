import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Writing markup as a string is how a page's text becomes code. */
const noMarkup = { selector: "AssignmentExpression[left.property.name=/^(innerHTML|outerHTML)$/]", message: 'Build nodes instead of markup.' };
const noEarlySleep = { selector: "CallExpression[callee.name='setTimeout'][arguments.0.name='resolve']", message: 'Wait for what is expected, not for time.' };
const network = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => ({ name, message: 'No network (design rule): features that need one say so to the user first.' }));
const browserApi = ['chrome', 'browser'].map((name) => ({ name, message: 'Go through shared/browser or, in content scripts, shared/native.' }));
const pageGlobals = ['document', 'window', 'location', 'navigator', 'localStorage', 'sessionStorage'].map((name) => ({ name, message: 'This layer is pure: take it as a parameter.' }));

export default tseslint.config(
  { ignores: ['dist', 'node_modules', '.cache'] },
  js.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'smart'],
      'no-eval': 'error',
      'no-console': 'off',
      // TypeScript itself knows which names exist.
      'no-undef': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // Event handlers of Preact and of browsers are void by type and harmless as promises that catch their own errors.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/require-await': 'off',
      // Our objects are closures, so that a method may be taken out of one; classes of others are seldom here.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['src/**'],
    rules: {
      'no-console': 'error',
      'no-restricted-syntax': ['error', noMarkup],
      'no-restricted-globals': ['error', ...network, ...browserApi],
    },
  },
  { files: ['src/shared/native.ts', 'src/shared/browser.ts'], rules: { 'no-restricted-globals': ['error', ...network] } },
  {
    files: ['src/services/**', 'src/accounts/**', 'src/policy/**', 'src/report/**', 'src/guide/{machine,run,offer}.ts', 'src/overlay/place.ts'],
    rules: { 'no-restricted-globals': ['error', ...network, ...browserApi, ...pageGlobals] },
  },
  { files: ['test/unit/**', 'test/contract/**', 'test/e2e/**'], rules: { 'no-restricted-syntax': ['error', noEarlySleep] } },
);

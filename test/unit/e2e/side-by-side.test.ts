import { expect, it } from 'vitest';
import { sideBySide, type Results } from '../../e2e/side-by-side';

const results = (files: Record<string, Record<string, string>>): Results => ({
  testResults: Object.entries(files).map(([name, tests]) => ({ name: `/somewhere/${name}`, status: 'passed', assertionResults: Object.entries(tests).map(([fullName, status]) => ({ fullName, status })) })) });

it('counts each file in both browsers and names what is not green in both', () => {
  const table = sideBySide(
    results({ 'runs.test.ts': { starts: 'passed', ends: 'passed' }, 'fill.chromium.test.ts': { plain: 'passed' } }),
    results({ 'runs.test.ts': { starts: 'passed', ends: 'failed' }, 'fill.firefox.test.ts': { plain: 'passed', key: 'skipped' } }));
  expect(table.split('\n').map((line) => line.trim().split(/ {2,}/)).slice(2)).toEqual([
    ['Chromium', 'Firefox'], ['fill', '1 of 1', '1 of 1'], ['key', 'not here', 'not here'], ['runs', '2 of 2', '1 of 2'], ['ends', 'ok', 'FAILED']]);
});

it('has a dash for what a browser did not run at all', () => {
  expect(sideBySide(results({ 'a.test.ts': { one: 'passed' } }), results({}))).toMatch(/^a +1 of 1 +–$/m);
});

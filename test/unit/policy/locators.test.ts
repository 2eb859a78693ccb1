import { expect, it } from 'vitest';
import { wordedLocators } from '../../../src/policy/locators';

it('turns texts of the policy into words of a site', () => {
  expect(wordedLocators([{ css: '#a' }, { css: '.b', text: 'Save' }, { role: 'button', text: 'Set up' }, { pattern: '^\\d+$' }], 'custom.x')).toEqual({
    locators: [{ css: '#a' }, { css: '.b', word: 'custom.x.1' }, { role: 'button', word: 'custom.x.2' }, { pattern: '^\\d+$' }],
    words: { 'custom.x.1': { und: ['Save'] }, 'custom.x.2': { und: ['Set up'] } },
  });
});
it('leaves out a way that names nothing to look for', () => {
  expect(wordedLocators([{}, { role: 'button' }, { text: 'Save' }], 'x')).toEqual({ locators: [], words: {} });
});

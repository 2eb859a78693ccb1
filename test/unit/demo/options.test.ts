import { describe, expect, it } from 'vitest';
import { readOptions } from '../../demo/options';

const guides = ['microsoft-work.authenticator', 'microsoft-work.totp'];
const read = (...args: string[]) => readOptions(args, guides);

describe('options of the demo', () => {
  it('shows the demo in a window where nothing is said', () => {
    expect(read()).toEqual({ headless: false, guide: undefined, out: undefined, browser: 'chromium', dark: false, language: 'en', generation: 'new' });
  });

  it('reads all of them', () => {
    expect(read('--headless', '--out', 'shots', '--guide', 'microsoft-work.totp', '--dark', '--language', 'de', '--old', '--firefox'))
      .toEqual({ headless: true, guide: 'microsoft-work.totp', out: 'shots', browser: 'firefox', dark: true, language: 'de', generation: 'old' });
  });

  it.each([
    ['an unknown option', ['--guides'], /'--guides'.*Options: --headless/],
    ['a value that is missing', ['--out'], /'--out.*argument missing.*Options/],
    ['a word too many', ['authenticator'], /'authenticator'.*Options/],
    ['an unknown guide', ['--guide', 'nonsense'], /no guide "nonsense".*microsoft-work\.totp/],
    ['an unknown language', ['--language', 'tlh'], /no language "tlh".*ja/],
    ['every guide at once in a window', ['--guide', 'all'], /--headless/],
  ])('says in one line what is wrong with %s', (_what, args, line) => {
    expect(() => read(...args)).toThrow(line);
    expect(() => read(...args)).toThrow(/^[^\n]*$/);
  });
});

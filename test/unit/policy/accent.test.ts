import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { accentTokens, contrast, inkOn } from '../../../src/policy/accent';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`);
const pair = (value = ''): string[] => [...value.matchAll(/#[0-9a-f]{6}/g)].map(([one]) => one);

it('measures contrast as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

it('any colour becomes one that can be read on every ground of both themes, and carries the ink that stands on it', () => {
  fc.assert(fc.property(colour, (wanted) => {
    const tokens = accentTokens(wanted);
    const [light = '', dark = ''] = pair(tokens['--accent']);
    const [lightSoft = '', darkSoft = ''] = pair(tokens['--accent-soft']);
    for (const ground of ['#ffffff', '#f5f7fa', lightSoft]) expect(contrast(light, ground)).toBeGreaterThanOrEqual(4.5);
    for (const ground of ['#1b212b', '#12161d', darkSoft]) expect(contrast(dark, ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(light, '#ffffff')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(dark, '#0d1536')).toBeGreaterThanOrEqual(4.5);
  }));
});

it('a colour that can be read already stays as it is', () => {
  expect(pair(accentTokens('#0b5cad')['--accent'])[0]).toBe('#0b5cad');
  expect(pair(accentTokens('#9db1ff')['--accent'])[1]).toBe('#9db1ff');
});

it('text stands out on any accent', () => {
  expect(['#ffffff', '#ffd500', '#0b5cad', '#000000'].map(inkOn)).toEqual(['#000', '#000', '#fff', '#fff']);
});

it('knows the grounds that the style sheet has', () => {
  const sheet = readFileSync(new URL('../../../src/ui/tokens.css', import.meta.url), 'utf8').replaceAll('#fff,', '#ffffff,');
  expect(sheet).toContain('--paper: light-dark(#ffffff, #1b212b)');
  expect(sheet).toContain('--ground: light-dark(#f5f7fa, #12161d)');
  expect(sheet).toContain('--on-accent: light-dark(#ffffff, #0d1536)');
});

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { guides } from '../../src/services/guides';
import { files, json, root, text } from './tree';

interface Text { message: string; placeholders?: Record<string, { content: string }> }
const textsOf = (language: string): Record<string, Text> => json(`public/_locales/${language}/messages.json`) as Record<string, Text>;

const english = textsOf('en');
const sources = files('src', /\.tsx?$/).map((path) => ({ path, code: text(path) }));
const outside = [text('manifest.json'), text('public/managed-schema.json')].join('\n');
const namedOutside = [...outside.matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => key);

/** Keys that the code puts together; all others stand in it as they are. */
const families = [/^error_/, /^method_/, /^card_(wait|ahead|lost|over)_/];
const troubles = new Set<string>(guides.flatMap(({ steps }) => steps.flatMap((step) => step.troubles)));

describe('texts', () => {
  it('that the code asks for exist', () => {
    const asked = sources.flatMap(({ path, code }) => [...code.matchAll(/\bt\(\s*'(\w+)'/g)].map(([, key = '']) => ({ path, key })));
    expect(asked.length).toBeGreaterThan(20);
    const missing = [...asked, ...namedOutside.map((key) => ({ path: 'manifest.json', key }))].filter(({ key }) => !(key in english));
    expect(missing.map(({ path, key }) => `${path}: ${key}`)).toEqual([]);
  });

  it('are all used', () => {
    const literals = new Set(sources.flatMap(({ code }) => [...code.matchAll(/['"`](\w+)['"`]/g)].map(([, literal = '']) => literal)));
    const used = (key: string): boolean => {
      const trouble = /^trouble_(.+?)(_help)?$/.exec(key)?.[1];
      if (trouble) return troubles.has(trouble);
      return literals.has(key) || namedOutside.includes(key) || families.some((family) => family.test(key));
    };
    expect(Object.keys(english).filter((key) => !used(key))).toEqual([]);
  });

  it('of troubles come with help', () => {
    const wanted = [...troubles].flatMap((name) => [`trouble_${name}`, `trouble_${name}_help`]);
    expect(wanted.filter((key) => !(key in english))).toEqual([]);
  });

  it('use the placeholders that they declare', () => {
    for (const [key, { message, placeholders = {} }] of Object.entries(english)) expect({ key, names: marks(message) }).toEqual({ key, names: Object.keys(placeholders).sort() });
  });
});

const languages = readdirSync(join(root, 'public/_locales'));
describe.each(languages)('language %s', (language) => {
  it('has the keys and placeholders of English', () => {
    const texts = textsOf(language);
    expect(Object.keys(texts).sort()).toEqual(Object.keys(english).sort());
    for (const [key, { message, placeholders }] of Object.entries(texts)) {
      expect({ key, placeholders, names: marks(message) }).toEqual({ key, placeholders: english[key]?.placeholders, names: marks(english[key]?.message ?? '') });
    }
  });
});

/** The placeholders of a message; `$BUTTON$` is ours, filled with what the page shows, and needs no declaration. */
function marks(message: string): string[] {
  const names = [...message.matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name.toLowerCase());
  return [...new Set(names)].sort();
}

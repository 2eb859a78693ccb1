import { describe, expect, it } from 'vitest';
import { BACKGROUND_KEYS, languageFolders, messagesOf, tagOf } from '../../.config/languages';
import { faultsOf, marks } from '../../.config/text-rules';
import { guides } from '../../src/services/guides';
import type { Messages } from '../../src/shared/texts';
import { files, text } from './tree';

const english = messagesOf('en') as Record<string, NonNullable<Messages[string]>>;
const sources = files('src', /\.tsx?$/).map((path) => ({ path, code: text(path) }));
const outside = [text('manifest.json'), text('public/managed-schema.json')].join('\n');
/** Read by the build (`.config/languages.ts`). */
const BUILT = 'language_name';
const namedOutside = [...outside.matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => key);

/** Keys that the code puts together; all others stand in it as they are. */
const families = [/^error_/, /^method_/, /^card_(wait|ahead|lost|over)_/];
const troubles = new Set<string>(guides.flatMap(({ steps }) => steps.flatMap((step) => step.troubles)));

describe('texts', () => {
  it('that the code asks for exist', () => {
    const asked = sources.flatMap(({ path, code }) => [...code.matchAll(/\b(t|plural)\(\s*'(\w+)'/g)].map(([, call, key = '']) => ({ path, key: call === 'plural' ? `${key}_other` : key })));
    expect(asked.length).toBeGreaterThan(20);
    const missing = [...asked, ...namedOutside.map((key) => ({ path: 'manifest.json', key }))].filter(({ key }) => !(key in english));
    expect(missing.map(({ path, key }) => `${path}: ${key}`)).toEqual([]);
  });

  it('are all used', () => {
    const literals = new Set(sources.flatMap(({ code }) => [...code.matchAll(/['"`](\w+)['"`]/g)].map(([, literal = '']) => literal)));
    const used = (key: string): boolean => {
      const trouble = /^trouble_(.+?)(_help)?$/.exec(key)?.[1];
      if (trouble) return troubles.has(trouble);
      const counted = /^(.+)_(one|other)$/.exec(key)?.[1];
      if (counted && english[`${counted}_one`] && literals.has(counted)) return true;
      return key === BUILT || literals.has(key) || namedOutside.includes(key) || families.some((family) => family.test(key));
    };
    expect(Object.keys(english).filter((key) => !used(key))).toEqual([]);
  });

  it('of troubles come with help', () => {
    const wanted = [...troubles].flatMap((name) => [`trouble_${name}`, `trouble_${name}_help`]);
    expect(wanted.filter((key) => !(key in english))).toEqual([]);
  });

  it('that the background asks for are built into it', () => {
    const asked = sources.filter(({ path }) => path.startsWith('src/background/')).flatMap(({ code }) => [...code.matchAll(/\bt\(\s*'(\w+)'/g)].map(([, key = '']) => key));
    expect([...new Set([...asked, 'language'])].sort()).toEqual([...BACKGROUND_KEYS].sort());
  });

  it('use the placeholders that they declare', () => {
    for (const [key, { message, placeholders = {} }] of Object.entries(english)) expect({ key, names: marks(message) }).toEqual({ key, names: Object.keys(placeholders).sort() });
  });
});

describe.each(languageFolders())('language %s', (language) => {
  it('is complete, with the placeholders and plurals that it needs, in the room that there is', () => {
    expect(faultsOf(tagOf(language), messagesOf(language), messagesOf('en'))).toEqual([]);
  });
});

describe('the rules for languages find', () => {
  const english: Messages = {
    language: { message: 'en' }, tab_codes: { message: 'Codes' }, hello: { message: 'Hello $NAME$, come in please', placeholders: { name: { content: '$1' } } },
    left_one: { message: '$COUNT$ code', placeholders: { count: { content: '$1' } } }, left_other: { message: '$COUNT$ codes', placeholders: { count: { content: '$1' } } },
  };
  const count = { placeholders: { count: { content: '$1' } } };
  const polish: Messages = {
    language: { message: 'pl' }, tab_codes: { message: 'Kody' }, hello: { message: 'Witaj, $NAME$, proszę', placeholders: { name: { content: '$1' } } },
    left_one: { message: 'Jeden kod' }, left_few: { message: '$COUNT$ kody', ...count }, left_many: { message: '$COUNT$ kodów', ...count }, left_other: { message: '$COUNT$ kodu', ...count },
  };
  const faults = (change: Messages): string[] => faultsOf('pl', { ...polish, ...change }, english);

  it('nothing in a good one', () => { expect(faults({})).toEqual([]); });

  it.each<[string, Messages, RegExp]>([
    ['a missing text', { hello: undefined }, /^hello: missing/],
    ['a missing plural', { left_many: undefined }, /^left_many: missing/],
    ['a plural that the language has not', { left_two: { message: '$COUNT$', ...count } }, /^left_two: obsolete/],
    ['a text that nothing needs', { old: { message: 'Stary' } }, /^old: obsolete/],
    ['a placeholder left out', { hello: { message: 'Witaj' } }, /^hello: \$NAME\$ is left out/],
    ['a count left out where it differs', { left_few: { message: 'kody' } }, /^left_few: \$COUNT\$ is left out/],
    ['a placeholder made up', { tab_codes: { message: '$X$' } }, /^tab_codes: \$X\$ is not in/],
    ['a placeholder that fills from the wrong place', { hello: { message: 'Witaj $NAME$', placeholders: { name: { content: '$2' } } } }, /^hello: \$NAME\$ needs/],
    ['a text over its room', { tab_codes: { message: 'Kody jednorazowe i hasła' } }, /^tab_codes: 24 characters/],
    ['a copy of the English', { hello: english['hello'] }, /^hello: the same as in English/],
    ['straight quotation marks', { tab_codes: { message: '"Kody"' } }, /^tab_codes: a straight/],
    ['spaces around', { tab_codes: { message: 'Kody ' } }, /^tab_codes: spaces/],
    ['a wrong tag', { language: { message: 'cs' } }, /^language: has to be pl/],
    ['a single dollar sign', { tab_codes: { message: '5 $' } }, /^tab_codes: a dollar/],
  ])('%s', (_name, change, fault) => {
    expect(faults(change)).toHaveLength(1);
    expect(faults(change)[0]).toMatch(fault);
  });
});

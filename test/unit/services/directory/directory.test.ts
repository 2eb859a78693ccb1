import { describe, expect, it } from 'vitest';
import { AS_OF, directory } from '../../../../src/services/directory/directory';
import { methodsNamed } from '../../../../src/services/directory/line';
import { isMfa, METHOD_KINDS } from '../../../../src/services/methods';
import { sites } from '../../../../src/services/registry';

const duplicates = (names: readonly string[]): string[] => names.filter((name, at) => names.indexOf(name) !== at);
const those = (wrong: (service: (typeof directory)[number]) => boolean): string[] => directory.filter(wrong).map(({ id }) => id);

describe('every service', () => {
  it('is one of at least 300, with a date', () => {
    expect(directory.length).toBeGreaterThanOrEqual(300);
    expect(AS_OF).toMatch(/^20\d\d-\d\d-\d\d$/);
  });
  it('has domains, an id and a name of its own', () => {
    expect(duplicates(directory.flatMap(({ domains }) => domains))).toEqual([]);
    expect(duplicates(directory.map(({ id }) => id))).toEqual([]);
    expect(duplicates(directory.map(({ name }) => name.toLowerCase()))).toEqual([]);
    expect(those(({ name }) => !name || name !== name.trim() || name.length > 60)).toEqual([]);
    expect(those(({ id }) => !/^[\w.:-]{1,80}$/.test(id))).toEqual([]);
  });
  it('has host names, lower case', () => {
    expect(directory.flatMap(({ domains }) => domains).filter((domain) => !/^([a-z0-9](-?[a-z0-9])*\.)+[a-z]{2,}$/.test(domain))).toEqual([]);
  });
  it('has https addresses', () => {
    const isAddress = (text: string): boolean => URL.parse(text)?.protocol === 'https:' && !/\s/.test(text);
    expect(those(({ help, setUp }) => !isAddress(help) || (setUp !== null && !isAddress(setUp)))).toEqual([]);
  });
  it('offers known methods, each once, and a second factor among them', () => {
    expect(those(({ methods }) => methods.some((method) => method !== 'own-app' && !METHOD_KINDS.includes(method)))).toEqual([]);
    expect(those(({ methods }) => duplicates(methods).length > 0)).toEqual([]);
    expect(those(({ methods }) => !methods.some((method) => method === 'own-app' || isMfa(method)))).toEqual([]);
  });
});

it('refuses a method that does not exist', () => { expect(() => methodsNamed('totp tottp')).toThrow('tottp'); });
it('has every site that is recognised, but for what is no service of its own there', () => {
  const elsewhere = ['microsoft-admin', 'duosecurity.com', 'amazon.com'];
  expect(sites.filter(({ id }) => !elsewhere.includes(id) && !directory.some((service) => service.id === id)).map(({ id }) => id)).toEqual([]);
});

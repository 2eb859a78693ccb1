import { describe, expect, it } from 'vitest';
import { bodyOf, checkedEntries, entriesOf } from '../../../src/vault/body';
import { textOf, utf8 } from '../../../src/vault/bytes';
import { entries, entry } from './doubles';

describe('the body', () => {
  it('has a size in whole blocks, and room that says nothing', () => {
    expect([0, 1, 2].map((count) => bodyOf(entries(count)).length)).toEqual([1024, 1024, 1024]);
    for (const count of [3, 10, 100]) expect(bodyOf(entries(count)).length % 1024).toBe(0);
    expect(textOf(bodyOf([]))).toBe('{"version":1,"entries":[]}'.padEnd(1024));
  });

  it('gives the entries back', () => {
    const list = [entry(1, { note: 'half \ud800 pair, \u202e, "', recoveryCodes: ['a b'], hosts: [] }), entry(2, { type: 'hotp', counter: 2 ** 53 - 1 })];
    expect(entriesOf(bodyOf(list))).toEqual(list);
  });

  it('tells a newer version from a broken one', () => {
    const read = (text: string) => () => entriesOf(utf8(text));
    expect(read('{"version":2,"entries":{"other":"shape"}}')).toThrow('newer-version');
    for (const text of ['', '[]', 'null', '{"version":1}', '{"version":0,"entries":[]}', '{"version":"2","entries":[]}', '{"version":1,"entries":[],"more":1}', '{"version":1,"entries":[{}]}', '{"version":1,"entries":[']) {
      expect(read(text), text).toThrow('damaged');
    }
    expect(() => entriesOf(new Uint8Array([0xff, 0xfe]))).toThrow('damaged');
  });
});

describe('checkedEntries', () => {
  it('refuses what does not fit', () => {
    for (const parts of [{ secret: 'jbswy3dp' }, { secret: '' }, { digits: 4 }, { digits: 11 }, { period: 0 }, { period: 86_401 }, { counter: -1 }, { counter: 2 ** 53 }, { id: 'short' }, { issuer: 'x'.repeat(129) }]) {
      expect(() => checkedEntries([entry(1, parts)]), JSON.stringify(parts)).toThrow('invalid');
    }
    expect(() => checkedEntries([{ ...entry(1), more: 1 }])).toThrow('invalid');
    expect(() => checkedEntries([entry(1), entry(1)])).toThrow('invalid');
    expect(() => checkedEntries('entries')).toThrow('invalid');
    expect(checkedEntries(entries(3))).toEqual(entries(3));
  });

  it('says nothing of what it read', () => {
    try {
      checkedEntries([entry(1, { secret: 'not base32 but secret' })]);
      expect.unreachable();
    } catch (error) {
      expect(`${String(error)} ${JSON.stringify(error)} ${String((error as Error).cause)}`).not.toContain('secret');
    }
  });
});

/** What goes to the stores: its size, its bytes, its notices, its policy for its own pages. */
import { join } from 'node:path';
import { expect, describe, it } from 'vitest';
import { noticeOf, packageOf } from '../../.config/notices';
import { nearlySorted } from '../../.config/word-lists';
import { filesIn, zipOf } from '../../.config/zip';
import { builtManifest, json, root, text } from './tree';

/** Of a store's zip with one language, and of each further language, in bytes. */
const MOST = 720_000;
const MOST_A_LANGUAGE = 48_000;
/** The files of a language other than English. */
const ofLanguage = /^(?:_locales\/(?!en\/)(\w+)\/messages\.json|content\/texts-(?!en\.)([\w-]+)\.js)$/;

describe.each(['chrome', 'firefox'] as const)('the package for %s', (target) => {
  it('is small', () => {
    builtManifest(target);
    const files = filesIn(join(root, 'dist', target));
    const whole = zipOf(files).length;
    const { length } = zipOf(new Map([...files].filter(([path]) => !ofLanguage.test(path))));
    const others = [...files.keys()].filter((path) => path.startsWith('_locales/')).length - 1;
    console.log(`${target}: ${whole} bytes zipped; with English alone ${length}, at most ${MOST}; ${others} further languages`);
    expect(length).toBeLessThan(MOST);
    expect(whole - length).toBeLessThanOrEqual(others * MOST_A_LANGUAGE);
  });

  it('names every package that it contains, with the text of its licence', () => {
    const notices = text(`dist/${target}/NOTICES.txt`);
    const { dependencies } = json('package.json') as { dependencies: Record<string, string> };
    // All that the sources import at run time is in it, and what that brings along is more.
    for (const name of Object.keys(dependencies)) expect(notices).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, 'm'));
    expect(notices).toContain('publicsuffix.org');
    expect(notices.match(/Permission is hereby granted/g)?.length).toBeGreaterThan(5);
  });

  it('allows its pages nothing unsafe but WebAssembly, and no host', () => {
    const manifest = builtManifest(target) as unknown as { content_security_policy: { extension_pages: string } };
    const policy = new Map(manifest.content_security_policy.extension_pages.split(';').map((part) => {
      const [name = '', ...sources] = part.trim().split(/\s+/);
      return [name, sources] as const;
    }));
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
    for (const name of ['worker-src', 'connect-src']) expect(policy.get(name), name).toEqual(["'self'"]);
    for (const name of ['base-uri', 'form-action', 'frame-ancestors']) expect(policy.get(name), name).toEqual(["'none'"]);
    // Attributes of style place the rows of long lists; scripts get no such leave.
    const unsafe = [...policy].filter(([name]) => name !== 'style-src').flatMap(([, sources]) => sources).filter((source) => /unsafe/.test(source) && source !== "'wasm-unsafe-eval'");
    expect(unsafe).toEqual([]);
    const hosts = [...policy.values()].flat().filter((source) => !/^('[\w-]+'|data:|blob:)$/.test(source));
    expect(hosts).toEqual([]);
  });
});

describe('a zip', () => {
  const files = new Map([['b.txt', new TextEncoder().encode('two')], ['a/a.txt', new TextEncoder().encode('one'.repeat(99))]]);
  it('has the same bytes whatever the order, the zone and the time', () => {
    const first = zipOf(files);
    const zone = process.env['TZ'];
    process.env['TZ'] = zone === 'Asia/Tokyo' ? 'UTC' : 'Asia/Tokyo';
    const second = zipOf(new Map([...files].reverse()));
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });
  it('differs where a file differs', () => {
    expect(Buffer.from(zipOf(new Map([...files, ['b.txt', new Uint8Array(3)]]))).equals(Buffer.from(zipOf(files)))).toBe(false);
  });
});

describe('notices', () => {
  it('know a package by its module', () => {
    expect(packageOf('/x/node_modules/@a/b/dist/c.js?v=1')).toBe('/x/node_modules/@a/b');
    expect(packageOf('/x/node_modules/a/node_modules/b/c.js')).toBe('/x/node_modules/a/node_modules/b');
    expect([packageOf('/x/src/a.ts'), packageOf('\0virtual')]).toEqual([null, null]);
  });
  it('fail where a licence is none of the known ones', () => {
    expect(() => noticeOf(join(root, 'test/contract/fixture-licence'))).toThrow(/GPL-3.0/);
  });
});

it('a shortened list of words keeps each word near its rank', () => {
  const words = Array.from({ length: 400 }, (_, rank) => `${(rank * 7919) % 1000}w${rank}`);
  const sorted = nearlySorted(words);
  expect([...sorted].sort()).toEqual([...words].sort());
  for (const [rank, word] of words.entries()) expect((sorted.indexOf(word) + 16) / (rank + 16)).toBeLessThan(5);
});

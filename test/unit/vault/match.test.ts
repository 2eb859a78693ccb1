import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/vault/entry';
import { displayHost, exactFor, recordableHost } from '../../../src/vault/hosts';
import { offers } from '../../../src/vault/match';
import { entry } from './doubles';

const known = (...hosts: string[]): Entry[] => [entry(1, { issuer: 'GitHub', hosts })];

/** exact, the recorded host of a sibling, or nothing. */
function offered(hosts: string[], url: string, origin?: string): string {
  const entries = known(...hosts);
  const { exact, sibling } = offers(entries, url, origin);
  const host = recordableHost(url, origin);
  expect(host === null ? [] : exactFor(entries, host), 'the same without the list of suffixes').toEqual(exact);
  return exact.length > 0 ? 'exact' : sibling[0]?.recordedHost ?? 'nothing';
}

describe('phishing gets nothing', () => {
  it.each([
    ['a lookalike', 'google.com', 'https://goggle.com/'],
    ['another top-level domain', 'github.com', 'https://github.xyz/login'],
    ['the title or issuer alone', 'github.com', 'https://evil.example/GitHub?title=GitHub#github.com'],
    ['the name as a part', 'paypal.com', 'https://paypal-login.evil.com/'],
    ['the name as a label', 'paypal.com', 'https://paypal.com.evil.com/'],
    ['the name as an end', 'paypal.com', 'https://notpaypal.com/'],
    ['a page of a user of the same host', 'github.io', 'https://user.github.io/'],
    ['another user of the same host', 'honest.github.io', 'https://evil.github.io/'],
    ['a sibling by the list of countries only', 'bank.co.uk', 'https://evil.co.uk/'],
    ['plain http', 'github.com', 'http://github.com/'],
    ['plain http on the sibling', 'github.com', 'http://www.github.com/'],
    ['the name as a user', 'github.com', 'https://github.com@evil.com/'],
    ['the name as a user and password', 'github.com', 'https://github.com:443@evil.com/'],
    ['letters that look alike', 'apple.com', 'https://\u0430pple.com/'],
    ['another scheme', 'github.com', 'ftp://github.com/'],
    ['a page made in the page', 'github.com', 'blob:https://github.com/0d3f'],
    ['an address without host', 'github.com', 'about:srcdoc'],
    ['an opaque origin', 'github.com', 'null'],
    ['data', 'github.com', 'data:text/html,github.com'],
    ['no address', 'github.com', ''],
  ])('%s', (_, host, url) => {
    expect(offered([host], url)).toBe('nothing');
  });

  it('a sandboxed frame of the honest site, whose origin is opaque', () => {
    expect(offered(['github.com'], 'https://github.com/frame', 'null')).toBe('nothing');
    expect(offered(['github.com'], 'https://github.com/frame', 'https://evil.com')).toBe('nothing');
    expect(offered(['github.com'], 'https://github.com/frame', 'https://github.com')).toBe('exact');
  });

  it('an entry without host, whatever its issuer', () => {
    expect(offered([], 'https://github.com/')).toBe('nothing');
  });
});

describe('the honest host gets its code', () => {
  it.each([
    ['github.com', 'https://github.com/sessions/two-factor'],
    ['github.com', 'https://GITHUB.com/'],
    ['github.com', 'https://github.com:443/'],
    ['github.com', 'https://github.com./'],
    ['GitHub.COM.', 'https://github.com/'],
    ['github.com', 'https://someone@github.com/'],
    ['example.com:8443', 'https://example.com:8443/'],
    ['user.github.io', 'https://user.github.io/app'],
    ['xn--bcher-kva.example.com', 'https://bücher.example.com/'],
    ['bücher.example.com', 'https://xn--bcher-kva.example.com/'],
    ['localhost:3000', 'http://localhost:3000/'], ['127.0.0.1', 'http://127.0.0.1/'], ['[::1]:8080', 'http://[::1]:8080/'], ['localhost', 'https://localhost/'],
    ['192.168.1.10', 'https://192.168.1.10/'],
    ['intranet', 'https://intranet/'],
  ])('%s on %s', (host, url) => {
    expect(offered([host], url)).toBe('exact');
  });

  it('and only those entries that know it', () => {
    const [mine, other] = [entry(1, { hosts: ['a.example', 'github.com'] }), entry(2, { hosts: ['gitlab.com'] })];
    expect(offers([mine, other], 'https://github.com/')).toEqual({ exact: [mine], sibling: [] });
  });
});

describe('another host of the same registrable domain asks, and names the host it knows', () => {
  it.each([
    ['github.com', 'https://gist.github.com/'],
    ['login.example.co.uk', 'https://www.example.co.uk/'],
    ['github.com', 'https://github.com:8443/'],
    ['app.user.github.io', 'https://user.github.io/'],
  ])('%s on %s', (host, url) => {
    expect(offered([host], url)).toBe(host);
  });

  it('but an exact host is no sibling too', () => {
    expect(offers(known('github.com', 'gist.github.com'), 'https://gist.github.com/').sibling).toEqual([]);
  });

  it.each([
    ['192.168.1.10', 'https://192.168.1.11/'], ['192.168.1.10', 'https://192.168.1.10:8443/'], ['localhost:3000', 'http://localhost:3001/'],
    ['[2001:db8::1]', 'https://[2001:db8::2]/'], ['one.corp', 'https://two.corp/'], ['one.corp.internal', 'https://two.corp.internal/'],
    ['localhost', 'http://app.localhost/'], ['github.io', 'https://github.io:8443/'],
  ])('never for addresses and names without a public suffix: %s on %s', (host, url) => {
    expect(offered([host], url)).toBe('nothing');
  });

  it.each(['https://github.com', 'github.com/path', 'a@github.com', 'github.com?', '', ' ', '*.github.com', 'git hub.com'])('nor for what is no host: "%s"', (host) => {
    expect(offered([host], 'https://gist.github.com/')).toBe('nothing');
  });
});

it('records a page as its host', () => {
  expect(recordableHost('https://Login.Example.com.:8443/x?y#z')).toBe('login.example.com:8443');
  expect(recordableHost('https://bücher.example/')).toBe('xn--bcher-kva.example');
  expect(recordableHost('http://example.com/')).toBeNull();
  expect(recordableHost('https://example.com/', 'null')).toBeNull();
});

it('shows hosts so that no letter passes for another', () => {
  expect(displayHost('\u0430pple.com')).toBe('xn--pple-43d.com');
  expect(displayHost('example.com:8443')).toBe('example.com:8443');
  expect(displayHost('\u202egithub com')).not.toMatch(/[^\x20-\x7e]/);
});

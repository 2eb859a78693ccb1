/** What has gone wrong in other authenticators, each held against ours: importing, and which site gets a code. */
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/vault/entry';
import { FREE_MEMORY_MIB } from '../../../src/vault/importers/types';
import { importFile } from '../../../src/vault/importers/import-file';
import { parseMigration } from '../../../src/vault/importers/migration';
import { parseOtpauth } from '../../../src/vault/importers/otpauth';
import { planImport } from '../../../src/vault/importers/plan';
import { displayHost } from '../../../src/vault/hosts';
import { offers } from '../../../src/vault/match';
import { newcomers } from '../../../src/vault/newcomers';
import { entry, START } from './doubles';
import { failure, imported, left } from './importers/help';
import { aegisPlain, aegisSealed } from './importers/make/aegis';
import { andOtpPlain, enteSealed, entePlain, freeOtpPlus, twoFasPlain, twoFasSealed } from './importers/make/apps';
import { ccFirst, ccPlain, ccThird } from './importers/make/authenticator-cc';
import { bitwardenPlain, itemsOf } from './importers/make/bitwarden';
import { all, base32, entry as made, json, keyFor, link } from './importers/make/entries';
import { bytes, int, migration, migrationLink, parameters, payload } from './importers/make/migration';

const secret = base32(keyFor(1));
const migrated = (uri: string) => {
  const result = parseMigration(uri);
  if (!result.ok) throw new Error(result.failure);
  return result.imported;
};

describe('what an import must not change', () => {
  it('a period over 60 s that becomes 30 s: here it stays', async () => {
    for (const period of [1, 45, 90, 300, 86_400]) {
      expect(parseOtpauth(link(made({ period })))).toEqual({ entry: made({ period }) });
      expect((await imported(ccPlain([{ type: 'totp', secret, issuer: 'Example', account: 'ann', period }]))).entries).toMatchObject([{ period }]);
    }
  });

  it('a counter that starts again at zero: here it goes on', async () => {
    expect((await imported(ccPlain([{ type: 'hotp', secret, issuer: 'Example', account: 'ann', counter: 41 }]))).entries).toMatchObject([{ type: 'hotp', counter: 41 }]);
    expect(migrated(migration([made({ type: 'hotp', counter: 70_000 })])).entries).toMatchObject([{ counter: 70_000 }]);
  });

  it('a counter that its app keeps one lower: here it is the next one', async () => {
    expect((await imported(freeOtpPlus([made({ type: 'hotp', counter: 7 })]))).entries).toMatchObject([{ counter: 7 }]);
  });

  it('HOTP and Steam that become TOTP: here the type stays, and an unknown one is said', async () => {
    expect((await imported(twoFasPlain(all))).entries.map(({ type }) => type)).toEqual(all.map(({ type }) => type));
    expect(parseOtpauth(`otpauth://motp/ann?secret=${secret}`)).toMatchObject({ problem: 'unsupported-type' });
  });

  it('what cannot be represented and is made to fit (no digits, no period, SHA-384, MD5): here each is listed, and the rest imports', async () => {
    const lines = ['digits=0', 'digits=11', 'period=0', 'period=86401', 'algorithm=SHA384', 'algorithm=MD5'].map((wrong) => `otpauth://totp/Example:ann?secret=${secret}&issuer=Example&${wrong}`);
    const result = await imported(Buffer.from([...lines, link(made({ account: 'bob' }))].join('\n')));
    expect(result.entries).toMatchObject([{ account: 'bob' }]);
    expect(result.skipped.map(({ problem, detail }) => `${problem} ${detail}`)).toEqual(['bad-digits 0', 'bad-digits 11', 'bad-period 0', 'bad-period 86401', 'unknown-algorithm SHA384', 'unknown-algorithm MD5']);
  });
});

describe('Google\'s export', () => {
  it('lengths of one byte and fields in one order: here 128 bytes and any order are read', () => {
    const long = made({ issuer: 'x'.repeat(120), account: 'y'.repeat(120), secret: base32(Buffer.alloc(100, 7)) });
    expect(migrated(migration([long])).entries).toEqual([long]);
    const turned = Buffer.concat([int(6, 2), int(5, 2), int(4, 2), bytes(3, 'Example'), bytes(2, 'ann'), bytes(1, keyFor(3))]);
    expect(migrated(migrationLink(payload([turned]))).entries).toEqual([made({ secret: base32(keyFor(3)), algorithm: 'SHA256', digits: 8, account: 'ann' })]);
  });

  it('names that are not ASCII, and no issuer at all: here both are read', () => {
    const entries = [made({ issuer: '例え', account: 'Zoë' }), made({ issuer: '', account: 'ann' })];
    expect(migrated(migration(entries)).entries).toEqual(entries);
  });

  it('a plus that becomes a space: here it is a plus', () => {
    const plus = made({ secret: base32(Buffer.from('0000fbefbefbefbeffffff', 'hex')) });
    expect(migrated(migrationLink(payload([parameters(plus)]), (text) => text.replaceAll('+', ' '))).entries).toEqual([plus]);
  });

  it('three codes of four, and no word about it: here it says which part of how many', async () => {
    const parts = [0, 1, 3].map((index) => migration([made({ account: `user${index}` })], { id: 5, index, size: 4 }));
    expect(await imported(Buffer.from(parts.join('\n')))).toMatchObject({ parts: { have: 3, of: 4 } });
  });
});

describe('what becomes of the vault', () => {
  it('four backups, four copies: here the second time everything is "same"', async () => {
    const first = (await imported(aegisPlain(all))).entries;
    const vault = newcomers(first, [], { now: START });
    for (const file of [aegisPlain(all), twoFasPlain(all), andOtpPlain(all)]) {
      expect(new Set(planImport(vault, (await imported(file)).entries).map(({ status }) => status))).toEqual(new Set(['same']));
    }
    expect(planImport([], [...first, ...first]).map(({ status }) => status)).toEqual([...all.map(() => 'new'), ...all.map(() => 'same')]);
  });

  it('an entry silently overwritten by one with the same secret or name: here it is "same" or a conflict, and both can be kept', () => {
    const vault = [entry(1, { secret, account: 'ann' })];
    expect(planImport(vault, [made({ account: 'somebody else' })])).toMatchObject([{ status: 'same', with: vault[0]!.id }]);
    const other = made({ account: 'ann', secret: base32(keyFor(9)) });
    expect(planImport(vault, [other])).toMatchObject([{ status: 'conflict', with: vault[0]!.id }]);
    expect([...vault, ...newcomers([other], vault, { now: START })]).toHaveLength(2);
  });

  it('one of many restored, and "success": here what is left out is listed with its reason', async () => {
    const result = await imported(json([{ secret, label: 'a', type: 'TOTP' }, { secret: '1!', label: 'b', type: 'TOTP' }, { label: 'c', type: 'TOTP' }]));
    expect(result.entries).toHaveLength(1);
    expect(left(result)).toEqual(['b | bad-secret', 'c | no-secret']);
  });

  it('a file that imports only in part because some of it has another passphrase: here the rest is listed as not decrypted', async () => {
    const file = ccThird([{ list: [{ type: 'totp', secret, account: 'ann' }], password: 'p' }, { list: [{ type: 'totp', secret: base32(keyFor(2)), account: 'bob' }], password: 'q' }]);
    const result = await imported(file, { password: 'p' });
    expect(result.entries).toMatchObject([{ account: 'ann' }]);
    expect(result.skipped).toMatchObject([{ problem: 'not-decrypted' }]);
  });

  it('a code that brings ten accounts unasked: here nothing is saved by reading, and an imported entry has no host', async () => {
    const hints = await imported(bitwardenPlain(itemsOf(all)));
    for (const { hosts } of [...hints.entries, ...migrated(migration(all.slice(0, 2))).entries]) expect(hosts).toEqual([]);
    expect(await imported(ccPlain([{ type: 'totp', secret, issuer: 'Example::example.com', account: 'ann' }]))).toMatchObject({ entries: [{ issuer: 'Example', hosts: [] }], suggestedHosts: [['example.com']] });
  });
});

describe('files that mean harm', () => {
  it('an issuer with markup or marks that turn the writing around: here text without the marks, 128 characters of it', () => {
    const result = parseOtpauth(`otpauth://totp/${encodeURIComponent(`\u202e<b>knaB</b>\u2066\u0007${'x'.repeat(300)}`)}:ann?secret=${secret}`);
    expect('entry' in result && result.entry.issuer).toBe(`<b>knaB</b> ${'x'.repeat(116)}`);
  });

  it('a secret of megabytes: here one kilobyte is the most', () => {
    expect(parseOtpauth(`otpauth://totp/a?secret=${'A'.repeat(1640)}`)).toHaveProperty('entry');
    expect(parseOtpauth(`otpauth://totp/a?secret=${'A'.repeat(1641)}`)).toEqual({ problem: 'bad-secret' });
  });

  it('a gigabyte of memory for one key: here the user is asked before anything is done', async () => {
    const file = enteSealed(entePlain(all), 'p');
    const asking = Buffer.from(file.toString().replace(/"memLimit":\d+/, `"memLimit":${2 ** 30}`));
    expect(await failure(asking, { password: 'p' })).toMatchObject({ failure: 'asks-for-memory', detail: { memoryMiB: 1024 } });
    expect(FREE_MEMORY_MIB).toBe(256);
  });

  it('"error" and nothing else: here a wrong password, a cut file and an account\'s own encryption are told apart', async () => {
    expect(await failure(aegisSealed(all, 'p'), { password: 'q' })).toMatchObject({ app: 'aegis', failure: 'wrong-password' });
    expect(await failure(twoFasSealed(all, 'p'), { password: 'q' })).toMatchObject({ app: '2fas', failure: 'wrong-password' });
    expect(await failure(aegisPlain(all).subarray(0, 200))).toMatchObject({ failure: 'truncated' });
    expect(await failure(json({ encrypted: true, items: [] }))).toMatchObject({ app: 'bitwarden', failure: 'needs-account' });
    expect(await failure(ccFirst([{ type: 'totp', secret }], 'p'), { password: 'q' })).toMatchObject({ app: 'authenticator-cc', failure: 'wrong-password' });
    expect(await importFile(aegisSealed(all, 'p'))).toMatchObject({ failure: 'needs-password' });
  });
});

describe('which site gets a code', () => {
  const github = (hosts: string[]): Entry[] => [entry(1, { issuer: 'GitHub', account: 'ann@github.com', hosts })];
  const none = { exact: [], sibling: [] };

  it.each([
    ['the issuer in the title or in the host', 'https://github.evil.example/?title=GitHub'], ['the issuer as a label under any suffix', 'https://github.xyz/'], ['names that are nearly the same', 'https://gilhub.com/'],
    ['a host that begins with the name', 'https://github.com.evil.example/'], ['a host that ends with it', 'https://mygithub.com/'], ['the pages that users of the host make', 'https://user.github.io/'],
    ['plain http', 'http://github.com/'], ['the address of a tab when the frame is another\'s', 'https://ads.example.net/frame'],
  ])('matching by %s: here it gets nothing', (_, url) => {
    expect(offers(github(['github.com']), url)).toEqual(none);
    expect(offers(github([]), url)).toEqual(none);
  });

  it('two letters of the end taken for the whole suffix, and private suffixes passed over: here neither makes siblings', () => {
    for (const [host, url] of [['bank.co.uk', 'https://evil.co.uk/'], ['honest.github.io', 'https://evil.github.io/'], ['shop.netlify.app', 'https://other.netlify.app/'], ['a.s3.amazonaws.com', 'https://b.s3.amazonaws.com/']] as const) {
      expect(offers(github([host]), url)).toEqual(none);
    }
  });

  it('a host that the page itself names, or a sandboxed frame: here the frame\'s own origin counts', () => {
    expect(offers(github(['github.com']), 'https://github.com/', 'https://evil.example')).toEqual(none);
    expect(offers(github(['github.com']), 'https://github.com/', 'null')).toEqual(none);
    expect(offers(github(['github.com']), 'about:blank')).toEqual(none);
  });

  it('letters that look alike: here they are other hosts, and shown as what they are', () => {
    expect(offers(github(['apple.com']), 'https://\u0430pple.com/')).toEqual(none);
    expect(displayHost('\u0430pple.com')).toBe('xn--pple-43d.com');
  });

  it('and beside all that the honest host gets its code, its sibling a question that names the host', () => {
    expect(offers(github(['github.com']), 'https://github.com/sessions/two-factor').exact).toHaveLength(1);
    expect(offers(github(['github.com']), 'https://login.github.com/').sibling).toMatchObject([{ recordedHost: 'github.com' }]);
  });
});

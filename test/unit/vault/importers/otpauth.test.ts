import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newEntrySchema, type NewEntry } from '../../../../src/vault/entry';
import { parseOtpauth } from '../../../../src/vault/importers/otpauth';
import * as v from 'valibot';
import { all, base32, entry, keyFor, link } from './make/entries';

const S = base32(keyFor(1));
const read = (uri: string): Partial<NewEntry> & { problem?: string; detail?: string } => {
  const result = parseOtpauth(uri);
  return 'entry' in result ? result.entry : result;
};

it('reads back every kind of entry that a link can express', () => {
  for (const each of all) expect(parseOtpauth(link(each))).toEqual({ entry: each });
});

it('takes the usual values where a link says nothing', () => {
  expect(parseOtpauth(`otpauth://totp/Example:ann@example.com?secret=${S}`)).toEqual({ entry: entry() });
  expect(read(`otpauth://hotp/ann?secret=${S}`)).toMatchObject({ type: 'hotp', counter: 0, digits: 6 });
});

describe('names', () => {
  it.each([
    ['Example:ann?issuer=Example', 'Example', 'ann'],
    ['Example%3A%20ann?issuer=Example', 'Example', 'ann'],
    ['Example:Example:ann?issuer=Example', 'Example', 'ann'],
    ['Air%20Canada:ann?issuer=Air+Canada', 'Air Canada', 'ann'],
    ['ann?issuer=Example', 'Example', 'ann'],
    ['Old:ann?issuer=New', 'New', 'ann'],
    ['ann', '', 'ann'],
    ['bob+tag@example.org', '', 'bob+tag@example.org'],
    [':ann?issuer=Example', 'Example', 'ann'],
    ['ann?issuer&period=30', '', 'ann'],
    ['ann?issuer=null&digits=null&period=null&algorithm=null', '', 'ann'],
    ['100%?issuer=50%', '50%', '100%'],
    ['%E6%97%A5%E6%9C%AC?issuer=%C3%9Cn', 'Ün', '日本'],
  ])('%s', (rest, issuer, account) => {
    expect(read(`otpauth://totp/${rest}${rest.includes('?') ? '&' : '?'}secret=${S}`)).toMatchObject({ type: 'totp', issuer, account, digits: 6, period: 30, algorithm: 'SHA1' });
  });
  it('lose what could disguise them, and are cut without halving a character', () => {
    const rlo = '\u202E';
    expect(read(`otpauth://totp/a?secret=${S}&issuer=${encodeURIComponent(`${rlo}moc.elpmaxe\u0000\u0085\u2066 <b>`)}`).issuer).toBe('moc.elpmaxe  <b>');
    const long = read(`otpauth://totp/${encodeURIComponent('x'.repeat(127) + '😀😀')}?secret=${S}`).account;
    expect(long).toBe('x'.repeat(127));
  });
});

describe('secrets', () => {
  it.each([['jbsw y3dp-ehpk 3pxp', 'JBSWY3DPEHPK3PXP'], ['JBSWY3DP%3D%3D%3D%3D', 'JBSWY3DP'], ['JBSWY3DP====', 'JBSWY3DP'], ['SECRET', 'SECRET']])('%s is read', (written, secret) => {
    expect(read(`otpauth://totp/a?secret=${written.replaceAll(' ', '%20')}`)).toMatchObject({ secret });
  });
  it.each([['', 'no-secret'], ['%20', 'no-secret'], ['JBSWY3D1', 'bad-secret'], ['A', 'bad-secret'], ['JBSW=Y3DP', 'bad-secret'], ['01890189', 'bad-secret']])('%s is refused', (secret, problem) => {
    expect(parseOtpauth(`otpauth://totp/a?secret=${secret}`)).toEqual({ problem });
  });
  it('longer than any key are refused', () => {
    expect(parseOtpauth(`otpauth://totp/a?secret=${'A'.repeat(1640)}`)).toHaveProperty('entry');
    expect(parseOtpauth(`otpauth://totp/a?secret=${'A'.repeat(1641)}`)).toEqual({ problem: 'bad-secret' });
  });
  it('in hexadecimal digits, as Authenticator.cc writes them', () => {
    const key = keyFor(9);
    expect(read(`otpauth://totp/a?secret=${key.toString('hex')}`)).toMatchObject({ secret: base32(key) });
  });
  it('with the prefixes of Authenticator.cc', () => {
    expect(read(`otpauth://totp/a?secret=blz-${S}`)).toMatchObject({ type: 'totp', digits: 8, secret: S });
    expect(read(`otpauth://totp/a?secret=stm-${S}`)).toMatchObject({ type: 'steam', digits: 5, secret: S });
  });
});

describe('what cannot be represented is named, never coerced', () => {
  it.each([
    ['digits=0', 'bad-digits', '0'], ['digits=5', 'bad-digits', '5'], ['digits=11', 'bad-digits', '11'], ['digits=six', 'bad-digits', 'six'], ['digits=6.5', 'bad-digits', '6.5'],
    ['period=0', 'bad-period', '0'], ['period=86401', 'bad-period', '86401'], ['period=-30', 'bad-period', '-30'], ['period=30s', 'bad-period', '30s'],
    ['algorithm=SHA384', 'unknown-algorithm', 'SHA384'], ['algorithm=MD5', 'unknown-algorithm', 'MD5'],
  ])('%s', (parameter, problem, detail) => {
    expect(parseOtpauth(`otpauth://totp/a?secret=${S}&${parameter}`)).toEqual({ problem, detail });
  });
  it('counters', () => {
    for (const counter of ['-1', '1e3', '99999999999999999']) expect(read(`otpauth://hotp/a?secret=${S}&counter=${counter}`)).toMatchObject({ problem: 'bad-counter' });
  });
  it('odd periods stay', () => {
    for (const period of [1, 90, 300, 86_400]) expect(read(`otpauth://totp/a?secret=${S}&period=${period}`)).toMatchObject({ period });
  });
  it('types and links of other kinds', () => {
    expect(read('otpauth://yaotp/a?secret=ABCDEFGH')).toEqual({ problem: 'unsupported-type', detail: 'yaotp' });
    expect(read('motp://Example:ann?secret=0123456789abcdef')).toEqual({ problem: 'unsupported-type', detail: 'motp' });
    for (const other of ['', 'https://example.com/', 'otpauth', 'otpauth-migration://offline?data=AAAA', `otpauth://totp/a?secret=${S}&x=${'y'.repeat(20_000)}`]) expect(read(other)).toEqual({ problem: 'not-an-otpauth-link' });
  });
  it('never shows the secret as the value that was refused', () => {
    expect(parseOtpauth(`otpauth://totp/a?secret=${S}&algorithm=${S}`)).toEqual({ problem: 'unknown-algorithm' });
  });
});

it('tells Steam by type, encoder, name or scheme', () => {
  const steam = { type: 'steam', digits: 5, secret: S };
  expect(read(`otpauth://steam/Games:eve?secret=${S}&digits=6`)).toMatchObject({ ...steam, issuer: 'Games' });
  expect(read(`otpauth://totp/Games:eve?secret=${S}&encoder=steam`)).toMatchObject(steam);
  expect(read(`otpauth://totp/Steam:eve?secret=${S}&issuer=Steam`)).toMatchObject(steam);
  expect(read(`otpauth://totp/Steam:eve?secret=${S}&issuer=Steam&digits=6`)).toMatchObject({ type: 'totp', digits: 6 });
  expect(read(`steam://${S}`)).toMatchObject({ ...steam, issuer: 'Steam', account: '' });
  expect(read('steam://')).toEqual({ problem: 'no-secret' });
});

it('gives an entry of the right shape or a problem for any text', () => {
  const part = fc.oneof(fc.string(), fc.constantFrom(S, 'secret=', '&', '?', '%', '=', ':', '/', 'issuer=', '\u202e', 'digits=', '__proto__'));
  fc.assert(fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
    const result = parseOtpauth(`otpauth://totp/${parts.join('')}`);
    if ('entry' in result) v.parse(newEntrySchema, result.entry);
    else expect(result.problem).toBeTruthy();
  }));
});

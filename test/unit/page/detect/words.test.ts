import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../../src/page/detect/languages/index';
import { matcher } from '../../../../src/page/detect/match';
import { packed } from '../../../../src/page/detect/phrases';
import { fold } from '../../../../src/page/detect/pieces';
import { concepts } from '../../../../src/page/detect/vocabulary';
import { nameWords, spoken } from '../../../../src/page/detect/words';

describe('phrases', () => {
  const phrases = languages.flatMap((words) => concepts.flatMap((concept) => (words[concept] ?? '').split('|').map((phrase) => ({ concept, phrase: phrase.trim() })).filter(({ phrase }) => phrase)));

  it('are each found as they stand', () => {
    const missing = phrases.filter(({ concept, phrase }) => !spoken(phrase.replaceAll('*', '')).has(concept));
    expect(missing).toEqual([]);
  });

  it('are written as texts are compared', () => {
    expect(phrases.filter(({ phrase }) => fold(phrase) !== phrase)).toEqual([]);
  });

  it('are packed as the languages say: run `npm run phrases` after a change', () => {
    const written = readFileSync(new URL('../../../../src/page/detect/known-phrases.json', import.meta.url), 'utf8');
    expect(JSON.parse(written)).toEqual(packed(languages));
  });

  it('may not hold what stands for a concept', () => {
    expect(() => packed([{ otp: 'Code' }])).toThrow('no part of words');
  });

  it('are left out where a part says the same', () => {
    expect(packed([{ promo: 'gift|gift card|promo*|my promotion' }])).toEqual(packed([{ promo: 'gift|promo*' }]));
  });
});

describe('finding', () => {
  const small = matcher(packed([{ otp: 'log in code|verif* code|验证码', signIn: 'log in', card: 'card', email: 'e mail' }]));

  it.each([
    ['Log in', ['signIn']],
    ['Your LOG-IN code:', ['otp', 'signIn']],
    ['verification code', ['otp']],
    ['verify the code', []],
    ['postcards', []],
    ['请输入验证码', ['otp']],
    ['E-Mail', ['email']],
    ['', []],
  ])('"%s"', (text, found) => {
    expect([...small(text)].sort()).toEqual(found);
  });

  it('finds a phrase wherever it stands among other words', () => {
    const words = fc.array(fc.stringMatching(/^[b-km-z]{1,8}$/), { maxLength: 6 });
    fc.assert(fc.property(words, words, (before, after) => small([...before, 'log', 'in', 'code', ...after].join(' ')).has('otp')));
  });
});

describe('names in markup', () => {
  it.each([
    ['authMfaOtpCode', 'auth mfa otp code'],
    ['user[otp_code]', 'user otp code'],
    ['smscode', 'smscode sms code'],
    ['field-8837261', 'field'],
    ['footprint', 'footprint'],
  ])('%s', (name, words) => {
    expect(nameWords(name)).toBe(words);
  });
});

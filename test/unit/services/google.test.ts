import { describe, expect, it } from 'vitest';
import { google } from '../../../src/services/google/site';
import { page } from '../page/dom';

const see = (body: string, url: string, lang = 'en') => google.observe(page(body, { url, lang }), new URL(url));
const twoStep = 'https://myaccount.google.com/signinoptions/two-step-verification';

describe('the switch', () => {
  it.each([
    ['en', 'Turn off 2-Step Verification', true], ['en', 'Turn on 2-Step Verification', false], ['de', 'Bestätigung in zwei Schritten deaktivieren', true],
    ['ja', '2 段階認証プロセスを有効にする', false], ['fr', 'Désactiver la validation en deux étapes', true], ['pl', 'Włącz weryfikację dwuetapową', false],
  ])('is read in %s: %s', (lang, words, on) => {
    expect(see(`<button>${words}</button>`, twoStep, lang)?.facts).toMatchObject({ twoStep: on, hasSwitch: true });
  });
  it('is not known where the page does not say', () => {
    expect(see('<h1>2-Step Verification</h1>', twoStep)?.facts.twoStep).toBeUndefined();
    expect(see('<button hidden>Turn off 2-Step Verification</button>', twoStep)?.facts.twoStep).toBeUndefined();
    // The same words on another page say nothing.
    expect(see('<button>Turn off 2-Step Verification</button>', 'https://myaccount.google.com/security')?.facts.twoStep).toBeUndefined();
  });
});

describe('the list', () => {
  const rows = (...texts: string[]): string => `<main><button>Turn off 2-Step Verification</button><ul>${texts.map((text) => `<li>${text}</li>`).join('')}</ul></main>`;
  it('holds what is set up', () => {
    expect(see(rows('<a>Authenticator</a> <span>Added 3 days ago</span>', '<a>Phone number</a> <span>Add a phone number</span>'), twoStep)?.facts)
      .toMatchObject({ methods: [{ kind: 'totp' }], complete: true });
  });
  it('is not whole where a row says neither', () => {
    expect(see(rows('<a>Authenticator</a> <span>Added</span>', '<a>Google prompt</a> <span>2 devices</span>'), twoStep)?.facts).toMatchObject({ complete: false });
  });
  it('is absent, not empty, while nothing was understood', () => {
    expect(see(rows('<span>…</span>'), twoStep)?.facts).not.toHaveProperty('methods');
  });
});

it('a code asked for at a sign-in proves nothing: Google asks too when a sign-in looks unusual', () => {
  expect(see('<input id="totpPin">', 'https://accounts.google.com/v3/signin/challenge/totp?x=1')).toMatchObject({ page: 'challenge.code', facts: { asked: { second: false } } });
});

it('takes the account from the picture\'s label', () => {
  expect(see('<a href="https://accounts.google.com/SignOutOptions" aria-label="Google Account: Ann (ann@example.com)"></a>', twoStep)?.account).toBe('ann@example.com');
});

import { describe, expect, it } from 'vitest';
import { offerable } from '../../../src/guide/offer';
import { guideInFragment } from '../../../src/services/guides';
import type { Facts } from '../../../src/services/service';

describe('a link may name a packaged guide and do nothing else', () => {
  it.each([
    ['mfa-guide=microsoft-work.authenticator', 'microsoft-work.authenticator'],
    ['#mfa-guide=microsoft-work.totp', 'microsoft-work.totp'],
    ['state=1&mfa-guide=microsoft-work.new-phone&x=2', 'microsoft-work.new-phone'],
  ])('%s', (fragment, id) => { expect(guideInFragment(fragment)?.id).toBe(id); });
  it.each(['', 'mfa-guide=', 'mfa-guide=unknown', 'mfa-guide=__proto__', 'mfa-guide=constructor', 'mfa-guide=microsoft-work.totp/../x', 'xmfa-guide=microsoft-work.totp',
    `mfa-guide=${'a'.repeat(5000)}`, 'mfa-guide=%6dicrosoft-work.totp', 'mfa-guide=<script>'])('nothing for %s', (fragment) => { expect(guideInFragment(fragment)).toBeUndefined(); });
});

describe('help is offered only where someone without MFA is asked to set it up', () => {
  const at = (page: string, facts: Facts = {}): boolean => offerable({ service: 'microsoft-work', page, facts, language: 'en', languageKnown: true });
  it('on the demand, in the interrupt, and on an empty list', () => {
    expect(at('must-register')).toBe(true);
    expect(at('setup.install', { mode: 'interrupt' })).toBe(true);
    expect(at('info.list', { methods: [{ kind: 'password', name: 'Password' }, { kind: 'email', name: 'Email' }] })).toBe(true);
  });
  it('not where a method exists, nor where nothing is known', () => {
    expect(at('info.list', { methods: [{ kind: 'phone-text', name: 'Phone' }] })).toBe(false);
    expect(at('info.list')).toBe(false);
    expect(at('sign-in.username')).toBe(false);
    expect(at('setup.install', { mode: 'manage' })).toBe(false);
  });
});

/** Google's sign-in and account pages (facts: pages.md E). `/u/1/` is a second account in the same browser. */
import { siteFrom } from '../compact/site';
import type { Site } from '../service';
import { siteWords } from './words';

const accounts = /^accounts\.google\.com$/;
const own = /^myaccount\.google\.com$/;
/** A path of the account pages, for whichever of several accounts. */
const at = (path: string): RegExp => new RegExp(`^(/u/\\d+)?${path}([/?#]|$)`);
const challenge = (name: string): RegExp => new RegExp(`^/(v3/)?signin/challenge/(${name})([/?#]|$)`);

export const google: Site = siteFrom({
  id: 'google',
  hosts: ['accounts.google.com', 'myaccount.google.com'],
  words: siteWords,
  pages: [
    // Google also asks for codes and prompts where two-step verification is off, when a sign-in looks unusual, so they prove nothing.
    { page: 'challenge.code', host: accounts, path: challenge('totp'), facts: { asked: { methods: ['totp'], second: false } } },
    { page: 'challenge.text', host: accounts, path: challenge('ipp'), facts: { asked: { methods: ['phone-text'], second: false } } },
    { page: 'challenge.prompt', host: accounts, path: challenge('dp|az'), facts: { asked: { methods: ['authenticator'], second: false } } },
    { page: 'challenge.key', host: accounts, path: challenge('sk|pk'), facts: { asked: { methods: ['passkey'], second: false } } },
    { page: 'challenge.backup', host: accounts, path: challenge('bc') },
    { page: 'challenge.choose', host: accounts, path: challenge('selection') },
    { page: 'sign-in.password', host: accounts, path: challenge('pwd') },
    { page: 'sign-in.password', host: accounts, has: 'input[name="Passwd"]' },
    { page: 'sign-in.username', host: accounts, has: '#identifierId' },
    { page: 'app.code', host: own, path: at('/two-step-verification/authenticator'), has: '[role="dialog"] input[type="text"], [role="dialog"] input[type="tel"]' },
    { page: 'app.scan', host: own, path: at('/two-step-verification/authenticator'), says: ['cantScan'] },
    { page: 'app.added', host: own, path: at('/two-step-verification/authenticator'), says: ['changeApp'], facts: { added: 'totp', hasSwitch: true } },
    { page: 'app.start', host: own, path: at('/two-step-verification/authenticator'), says: ['setUpApp'] },
    { page: 'backup.start', host: own, path: at('/two-step-verification/backup-codes'), says: ['getCodes'] },
    { page: 'backup.codes', host: own, path: at('/two-step-verification/backup-codes') },
    { page: 'passkey.added', host: own, path: at('/signinoptions/passkeys'), says: ['passkeyCreated'], facts: { added: 'passkey', hasSwitch: true } },
    { page: 'passkey.start', host: own, path: at('/signinoptions/passkeys'), says: ['createPasskey'] },
    { page: 'two-step.on', host: own, path: at('/signinoptions/(two-step-verification|twosv)'), says: ['turnOff'], facts: { twoStep: true } },
    { page: 'two-step.off', host: own, path: at('/signinoptions/(two-step-verification|twosv)'), says: ['turnOn'], facts: { twoStep: false } },
  ],
  signs: [
    { facts: { hasSwitch: true } },
    { on: ['app.code'], says: ['wrongCode'], facts: { error: 'wrong-code' } },
  ],
  list: { on: ['two-step.on', 'two-step.off'], row: 'main li, [role="main"] li, [role="listitem"]', set: ['state.set'], unset: ['state.unset'] },
  // The picture at the top right names the account in its label.
  account: [{ css: 'a[href*="SignOutOptions"][aria-label]', attribute: 'aria-label' }, { css: '[data-identifier]', attribute: 'data-identifier' }, { css: '[data-profile-identifier]' }],
});

/** Reads names and sentences of a page for what they speak of. */
import { identifiers } from './identifiers';
import knownPhrases from './known-phrases.json';
import { matcher } from './match';
import { packed } from './phrases';
import type { Concept } from './vocabulary';

export type Spoken = ReadonlySet<Concept>;

/** Texts whose meaning is remembered: a page that changes is looked at again, and says mostly the same. */
const REMEMBERED = 400;

function remembered(say: (text: string) => Spoken): (text: string) => Spoken {
  const known = new Map<string, Spoken>();
  return (text) => {
    let found = known.get(text);
    if (!found) {
      if (known.size > REMEMBERED) known.clear();
      known.set(text, found = say(text));
    }
    return found;
  };
}

/** The concepts that a text speaks of, in any language that is understood. */
export const spoken = remembered(matcher(knownPhrases));

const short = matcher(packed([identifiers]));

/** As `spoken`, of a name in the markup, where short forms stand that no person is shown. */
export const spokenByName = remembered((name) => new Set([...spoken(name), ...short(name)]));

/** Parts of names that programmers write without a gap, longest first where one begins another. */
const parts = [
  'verification', 'verify', 'verif', 'validation', 'validate', 'authentication', 'authenticator', 'authenticate', 'authorization', 'auth',
  'confirmation', 'confirm', 'identification', 'security', 'secure', 'challenge', 'twofactor', 'factor', 'twostep', 'step', 'two', 'one', 'time',
  'single', 'use', 'google', 'login', 'logon', 'signin', 'signup', 'register', 'user', 'member', 'account', 'email', 'mail', 'mobile', 'phone',
  'telephone', 'sms', 'text', 'txt', 'input', 'field', 'form', 'box', 'enter', 'code', 'token', 'totp', 'hotp', 'otp', 'otc', 'mfa', 'twofa', '2fa', 'tfa', 'pin',
  'passcode', 'password', 'passwd', 'pwd', 'pass', 'dynamic', 'device', 'digits', 'digit', 'number', 'num', 'no', 'value', 'val', 'name', 'id',
  'captcha', 'image', 'img', 'promo', 'coupon', 'gift', 'card', 'zip', 'postal', 'post', 'country', 'area', 'new', 'old', 'current', 're', 'my',
  'access', 'backup', 'recovery', 'search',
];
const glued = new RegExp(`^(?:${parts.join('|')})+$`);
const onePart = new RegExp(parts.join('|'), 'g');

/**
 * Words of an id, name or class: `authMfaOtpCode`, `auth-mfa_otp[code]` and, where every part is known, `smscode` too. Long runs of
 * digits, as generated ids have, are left out.
 */
export function nameWords(name: string): string {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/\d{5,}/g, ' ')
    .replace(/[\0-/:-@[-`{-\x7f]+/g, ' ')
    .toLowerCase()
    .trim()
    .split(' ')
    .map((word) => (word.length > 4 && glued.test(word) ? apart(word) : word))
    .join(' ');
}

function apart(word: string): string {
  const found = word.match(onePart) ?? [];
  return found.length > 1 ? `${word} ${found.join(' ')}` : word;
}

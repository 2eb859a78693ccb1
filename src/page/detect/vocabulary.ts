/** What a text of a page can speak of, as far as telling fields and pages apart goes. New ones are added at the end. */
export const concepts = [
  // Names of a one-time code, from the plainest to words that many other things share.
  'otp', 'safety', 'code', 'pin',
  // What stands around the field of a one-time code, and around the setting up of a method.
  'factor', 'app', 'text', 'sent', 'resend', 'getCode', 'verify', 'setUp', 'scan', 'qr', 'secret',
  // Codes, numbers and keys that are no one-time code.
  'backup', 'postal', 'card', 'promo', 'captcha', 'geo', 'bank', 'item', 'referral', 'apiToken', 'search', 'device', 'newPin', 'numbered',
  'phone', 'person', 'date',
  // What belongs to accounts: signing in, signing up, passwords made and changed.
  'email', 'user', 'password', 'signIn', 'signUp', 'forgot', 'terms', 'newPassword', 'repeat', 'current', 'change', 'reset', 'rules',
  'subscribe', 'contact', 'checkout', 'noAccount', 'next',
] as const;

export type Concept = (typeof concepts)[number];

/**
 * One language's phrases by concept, separated by `|`: lower case, no accents, words apart by a single space, as `fold` gives them. A
 * star at the end of a word stands for any ending.
 */
export type Words = { readonly [concept in Concept]?: string };

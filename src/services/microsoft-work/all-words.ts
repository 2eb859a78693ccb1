/** Every string of Microsoft's pages that a guide points at or quotes, beside those that tell views apart. */
import type { Words } from '../service';
import { pageWords } from './words';
import { controlWords } from './words-controls';

const languages = ['en', 'de', 'fr', 'es', 'ja'];

/** The newer names first, in English too since product names stay as they are; then the older ones. */
const withOlder = (newer: Words[string], older: Words[string]): Words[string] =>
  Object.fromEntries(languages.map((language) => [language, [...new Set([...(newer['en'] ?? []), ...(newer[language] ?? []), ...(older[language] ?? [])])]]));

// A method as a thing to click: the older picker had one entry, "Authenticator app", for Microsoft's and for others.
const entries = {
  authenticator: withOlder(pageWords['method.authenticator'], pageWords['method.totp']),
  totp: pageWords['method.totp'],
  phone: pageWords['method.phone-text'],
  officePhone: pageWords['method.office-phone'],
  alternatePhone: pageWords['method.phone-call'],
  passkey: pageWords['method.passkey'],
  securityKey: pageWords['method.security-key'],
  hardwareToken: pageWords['method.hardware-token'],
  email: pageWords['method.email'],
};

const all = { ...controlWords, ...pageWords, ...entries } satisfies Words;

export type WordKey = keyof typeof all;
export const words: Words = all;

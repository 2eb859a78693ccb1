/**
 * Every string of Microsoft's pages that is needed to tell views apart or to point at something, per language of the page.
 * Recognition takes any language and generation; ids and structure come first, so a wrong translation costs little.
 */
import type { Words } from '../service';
import { controlWords } from './words-controls';
import { messageWords } from './words-messages';
import { methodWords } from './words-methods';
import { titleWords } from './words-titles';

/** The part that telling views apart needs: the always-loaded script carries this and not the controls' words. */
export const pageWords: Words = { ...titleWords, ...methodWords, ...messageWords };

// A method as a thing to click: the older picker had one entry, "Authenticator app", for Microsoft's and for others.
const entries = {
  authenticator: withOlder(methodWords['method.authenticator'], methodWords['method.totp']),
  totp: methodWords['method.totp'],
  phone: methodWords['method.phone-text'],
  officePhone: methodWords['method.office-phone'],
  alternatePhone: methodWords['method.phone-call'],
  passkey: methodWords['method.passkey'],
  securityKey: methodWords['method.security-key'],
  hardwareToken: methodWords['method.hardware-token'],
  email: methodWords['method.email'],
};

function withOlder(newer: Words[string], older: Words[string]): Words[string] {
  return Object.fromEntries(
    ['en', 'de', 'fr', 'es', 'ja'].map((language) => [language, [...new Set([...(newer[language] ?? []), ...(newer['en'] ?? []), ...(older[language] ?? [])])]]),
  );
}

const all = {
  ...controlWords, ...titleWords, ...methodWords, ...messageWords, ...entries } satisfies Words;

export type WordKey = keyof typeof all;
export const words: Words = all;

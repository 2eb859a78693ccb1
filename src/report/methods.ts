/** The names under which Entra's report lists methods, as kinds of ours. Facts: overlay-and-enterprise B2; both the property's names and words of the portal. */
import type { MethodKind } from '../services/service';

// The first that matches wins. Names are compared by their letters and digits alone.
const KINDS: readonly (readonly [RegExp, MethodKind])[] = [
  [/^(fido2?|securitykey|fido2?securitykey.*|certificate.*|x509.*)$/, 'security-key'],
  [/passkey|windowshello|secureenclave|platformcredential/, 'passkey'],
  [/^(none|)$/, 'other'],
  [/authenticator|pushnotification|^push$|phoneappnotification|passwordlessphone/, 'authenticator'],
  [/software(oath|onetime)|^(oath|totp|phoneappotp)/, 'totp'],
  [/hardware(oath|onetime)/, 'hardware-token'],
  [/office/, 'office-phone'],
  [/voice|call/, 'phone-call'],
  [/mobile|phone|sms|text/, 'phone-text'],
  [/email/, 'email'],
  [/question/, 'questions'],
  [/apppassword/, 'app-password'],
  [/temporaryaccesspass|^tap$/, 'temporary-pass'],
  [/^password$/, 'password'],
];

const known = new Map<string, MethodKind>();

/** The kind of a method's name; `other` where it is none that we know. */
export function kindOfReported(name: string): MethodKind {
  const found = known.get(name);
  if (found) return found;
  const letters = name.toLowerCase().replace(/[^a-z0-9]/g, '');
  const kind = KINDS.find(([pattern]) => pattern.test(letters))?.[1] ?? 'other';
  // A report has a handful of names, a broken one perhaps hundreds of thousands.
  if (known.size < 1000) known.set(name, kind);
  return kind;
}

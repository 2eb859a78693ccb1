/** The second factors as the sign-in pages' own markup names them; the same in every language. */
import type { MethodKind } from '../service';

/** A second factor as the sign-in page's own attribute names it (`data-value` of a tile, value of `mfaAuthMethod`). */
export function kindOfFactor(value: string): MethodKind {
  if (value === 'PhoneAppNotification') return 'authenticator';
  if (value === 'PhoneAppOTP') return 'totp';
  if (value === 'OneWaySMS') return 'phone-text';
  if (value === 'TwoWayVoiceOffice') return 'office-phone';
  if (/^(One|Two)WayVoice/.test(value)) return 'phone-call';
  if (value === 'FidoKey') return 'passkey';
  if (value === 'AccessPass') return 'temporary-pass';
  return 'other';
}

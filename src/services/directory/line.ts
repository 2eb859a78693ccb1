import type { MethodKind } from '../service';

/** A method that a service offers. `own-app`: an app of the service itself, not one that shows codes for any service. */
export type OfferedMethod = MethodKind | 'own-app';

/** Short names, so that a service fits on a line. */
const METHODS = {
  totp: 'totp', key: 'security-key', passkey: 'passkey', token: 'hardware-token', own: 'own-app', authenticator: 'authenticator',
  text: 'phone-text', call: 'phone-call', 'office-phone': 'office-phone', email: 'email',
} as const satisfies Record<string, OfferedMethod>;

/** Domain, name, methods by their short names, help page, and what else is known. */
export type Line = readonly [domain: string, name: string, methods: string, help: string, more?: {
  /** The service's id where it is not its domain. */
  id?: string;
  /** Further domains on which the same account is used. */
  also?: readonly string[];
  /** The page where MFA is set up, for a user who is signed in. */
  setUp?: string;
}];

/** The kinds that short names stand for. Throws at one that does not exist, which a test would meet first. */
export function methodsNamed(names: string): OfferedMethod[] {
  return names.split(' ').map((name) => {
    if (!Object.hasOwn(METHODS, name)) throw new Error(`no method ${name}`);
    return METHODS[name as keyof typeof METHODS];
  });
}

import type { ListedMethod, MethodKind, Strength } from './service';

/** How well each kind protects. Pages list e-mail, questions and passwords beside MFA methods, but they prove nothing at a second-factor prompt (facts: pages.md B.3). */
const STRENGTHS: Record<MethodKind, Strength | 'not-mfa'> = {
  passkey: 'phishing-resistant', 'security-key': 'phishing-resistant',
  authenticator: 'app', totp: 'app', 'hardware-token': 'app',
  'phone-text': 'phone', 'phone-call': 'phone', 'office-phone': 'phone',
  password: 'not-mfa', email: 'not-mfa', questions: 'not-mfa', 'app-password': 'not-mfa', 'temporary-pass': 'not-mfa', other: 'not-mfa',
};

/** Every kind that there is. */
export const METHOD_KINDS = Object.keys(STRENGTHS) as readonly MethodKind[];

export const strengthOf = (kind: MethodKind): Strength | 'not-mfa' => STRENGTHS[kind];

/** True where the kind counts as a second factor. */
export const isMfa = (kind: MethodKind): boolean => STRENGTHS[kind] !== 'not-mfa';

/** The best strength among the kinds; null where none is a second factor. */
export function bestStrength(kinds: readonly MethodKind[]): Strength | null {
  const found = new Set(kinds.map(strengthOf));
  for (const strength of ['phishing-resistant', 'app', 'phone'] as const) if (found.has(strength)) return strength;
  return null;
}

/** How many methods of these kinds a list holds. */
export const countOf = (methods: readonly ListedMethod[], kinds: readonly MethodKind[]): number =>
  methods.filter((method) => kinds.includes(method.kind)).length;

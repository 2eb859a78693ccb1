/** What the pages of a service are read for about an account's MFA, as the service is written down. */
import { siteData } from './others/sites';
import type { Facts } from './service';

export type EvidenceKind = 'on or off' | 'methods' | 'method added' | 'codes asked' | 'demands' | 'rows of accounts';

/** Those that are more than data. */
const BY_HAND: Readonly<Record<string, readonly EvidenceKind[]>> = {
  'microsoft-work': ['methods', 'codes asked', 'demands'], 'microsoft-admin': ['rows of accounts'], 'google': ['on or off', 'methods', 'method added'], 'microsoft-personal': ['on or off'],
};

/**
 * Empty where nothing is read. What a page says counts only with a name beside it, but for codes that no account without MFA is asked
 * for: whose they are is known from the sign-in just before, where the user has that noticed.
 */
export function evidenceOf(service: string): readonly EvidenceKind[] {
  const data = siteData.find(({ id }) => id === service);
  if (!data) return BY_HAND[service] ?? [];
  const says = (test: (facts: Facts) => boolean): boolean => data.pages.some(({ facts }) => facts !== undefined && test(facts));
  return [
    ...(data.account && says(({ twoStep }) => twoStep !== undefined) ? ['on or off' as const] : []),
    ...(data.account && data.list ? ['methods' as const] : []),
    ...(says(({ asked }) => asked?.second === true) ? ['codes asked' as const] : []),
  ];
}

/** Compares what was seen on a page with what is known of it. */
import type { Labels } from './corpus';
import type { Seen } from './look';

export type Miss = 'code' | 'wrong-code' | 'signin' | 'not-signin' | 'username' | 'password' | 'new-for-current' | 'setup' | 'not-setup';
export interface Judged { labels: Labels; seen: Seen; misses: Miss[] }

export const some = (selectors: readonly string[] | null | undefined): boolean => (selectors?.length ?? 0) > 0;

/** A page has a code when a source's label or a person's look says so; what nobody can tell counts neither way. */
export const hasCode = ({ otpSelectors, otpReviewedSelectors }: Labels): boolean => some(otpSelectors) || some(otpReviewedSelectors);
export const hasNoCode = (labels: Labels): boolean => !hasCode(labels) && !some(labels.otpAmbiguousSelectors);
export const isCaptured = ({ realism }: Labels): boolean => /^(?:captured|frozen)-/.test(realism);
export const isSplit = ({ otpSplit }: Labels): boolean => Boolean(otpSplit);
export const groupOf = ({ group, host, id }: Labels): string => group ?? host ?? id;

/** Undefined where the source does not say. */
export const saysSignIn = ({ kind, kindNot }: Labels): boolean | undefined => (kind ? kind === 'signin' : kindNot?.includes('signin') ? false : undefined);

/** A backup code that is told as such is not taken for a one-time code. */
export const namesCode = ({ code }: Seen): boolean => code !== undefined && code.purpose !== 'backup';

/** Every field named is the code's by the label; of a code in boxes, all of them. */
function isHit(labels: Labels, seen: Seen): boolean {
  const { code } = seen;
  if (!code || !namesCode(seen) || code.labelled !== code.boxes) return false;
  return !isSplit(labels) || code.boxes === seen.labelledCode;
}

/** Judges one page. */
export function judge(labels: Labels, seen: Seen): Judged {
  const misses: Miss[] = [];
  const miss = (is: boolean, what: Miss): void => { if (is) misses.push(what); };
  const signIn = saysSignIn(labels);
  miss(hasCode(labels) && !isHit(labels, seen), 'code');
  miss(hasNoCode(labels) && namesCode(seen), 'wrong-code');
  miss(signIn === true && seen.kind !== 'sign-in', 'signin');
  miss(signIn === false && seen.kind === 'sign-in', 'not-signin');
  miss(signIn === true && some(labels.usernameSelectors) && !seen.username?.right, 'username');
  miss(signIn === true && some(labels.passwordSelectors) && !seen.password?.right, 'password');
  miss(some(labels.newPasswordSelectors) && seen.password?.isNew === true, 'new-for-current');
  miss(labels.kind === 'mfa-setup' && seen.kind !== 'set-up', 'setup');
  miss(labels.kind !== null && labels.kind !== 'mfa-setup' && seen.kind === 'set-up', 'not-setup');
  return { labels, seen, misses };
}

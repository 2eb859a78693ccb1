/**
 * Which element is right to point at, on the sign-in pages and for each goal of a guide. Says nothing of how
 * a guide finds it. `view` comes from `window.__practice.view()`, the mark names from `window.__practice.marks`.
 */
export const goals = ['authenticator', 'totp', 'phone-text', 'phone-call', 'passkey', 'security-key', 'second', 'new-phone'] as const;
export type Goal = (typeof goals)[number];

const forEveryGoal: Record<string, string[]> = {
  'username': ['username'],
  'username:filled': ['next'],
  'password': ['password'],
  'password:filled': ['sign-in'],
  'access-pass': ['access-pass'],
  'access-pass:filled': ['sign-in'],
  'picker': ['tile', 'tiles'],
  'work-or-personal': ['work'],
  'ways': ['use-password'],
  // on a shared computer "No" is the better answer, so both are right
  'stay': ['stay-yes', 'stay-no'],
  'must-register': ['proofup-next'],
  'challenge-methods': ['methods', 'methods-first', 'proof:PhoneAppNotification', 'proof:PhoneAppOTP', 'proof:OneWaySMS', 'proof:TwoWayVoiceMobile'],
  'challenge-text-code': ['code'],
  'challenge-text-code:filled': ['verify'],
  'challenge-app-code': ['code'],
  'challenge-app-code:filled': ['verify'],
  // the rest happens on the phone; the number is what to look at
  'challenge-push': ['number'],
  'challenge-call': [],
  'challenge-denied': ['resend-denied'],
  'challenge-timeout': ['resend-timeout'],
  'error:wrong-tenant': ['error-restart'],
  'error': [],
  'blocked': [],
  'blocked:risk': [],
};

/** With a new phone, whatever asks the old phone's app is the loop to get out of; the number still works. */
const forNewPhone: Record<string, string[]> = {
  'challenge-methods': ['methods', 'proof:OneWaySMS', 'proof:TwoWayVoiceMobile'],
  'challenge-app-code': ['other-way'],
  'challenge-push': ['other-way'],
  'challenge-denied': ['other-way'],
  'challenge-timeout': ['other-way'],
};

/** The marks that are right; any of them will do, none means that nothing on the page is to be clicked. Throws on unknown names. */
export function rightMarks(view: string, goal: string): string[] {
  if (!(goals as readonly string[]).includes(goal)) throw new Error(`unknown goal: ${goal}`);
  const marks = (goal === 'new-phone' ? forNewPhone[view] : undefined) ?? forEveryGoal[view];
  if (!marks) throw new Error(`unknown view: ${view}`);
  return marks;
}

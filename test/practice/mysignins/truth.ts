export type Goal = 'authenticator' | 'totp' | 'phone-text' | 'phone-call' | 'passkey' | 'security-key' | 'second' | 'new-phone';
const goals: readonly string[] = ['authenticator', 'totp', 'phone-text', 'phone-call', 'passkey', 'security-key', 'second', 'new-phone'] satisfies Goal[];

type Branch = 'push' | 'codes' | 'phone' | 'passkey' | 'security-key' | 'email';
const branchOfGoal: Record<Exclude<Goal, 'second'>, Branch> = {
  'authenticator': 'push', 'new-phone': 'push', 'totp': 'codes', 'phone-text': 'phone', 'phone-call': 'phone', 'passkey': 'passkey', 'security-key': 'security-key',
};

/** Leads out of a branch that is not the goal's: whichever of these the page shows, in this order. */
const elsewhere = ['different-method', 'back', 'cancel'];

const picks: Record<Branch, string[]> = {
  push: ['pick-authenticator'], codes: ['pick-authenticator', 'pick-totp'], phone: ['pick-phone'], passkey: ['pick-passkey'],
  'security-key': ['pick-security-key'], email: [],
};

/** Views that belong to one branch, with the marks that are right there for who wants that branch. */
const inBranch: Record<string, { branch: Branch; marks: string[] }> = {
  'setup.account': { branch: 'push', marks: ['next'] },
  'setup.qr:loading': { branch: 'push', marks: [] },
  'setup.qr': { branch: 'push', marks: ['qr-image', 'next'] },
  'setup.qr:revealed': { branch: 'push', marks: ['details', 'qr-image', 'next'] },
  'setup.try': { branch: 'push', marks: ['number'] },
  'setup.try:denied': { branch: 'push', marks: ['resend'] },
  'setup.try:timeout': { branch: 'push', marks: ['resend'] },
  'setup.other-app': { branch: 'codes', marks: ['next'] },
  'setup.secret:loading': { branch: 'codes', marks: [] },
  'setup.secret': { branch: 'codes', marks: ['cant-scan', 'qr-image', 'next'] },
  'setup.secret:revealed': { branch: 'codes', marks: ['secret-key', 'details', 'qr-image', 'next'] },
  'setup.code': { branch: 'codes', marks: ['code'] },
  'setup.code:filled': { branch: 'codes', marks: ['next'] },
  'setup.code:refused': { branch: 'codes', marks: ['code'] },
  'setup.captcha': { branch: 'phone', marks: ['captcha'] },
  'setup.captcha:filled': { branch: 'phone', marks: ['next'] },
  'setup.key-type': { branch: 'security-key', marks: ['usb', 'nfc'] },
};

/** Views that end or interrupt a set-up, whatever the goal. */
const anyGoal: Record<string, string[]> = {
  'info.loading': [], 'info.expired': [], 'info.list': ['add-method'],
  'info.delete': ['cancel'], 'info.default': ['cancel'], 'info.sign-out': ['cancel'],
  'setup.added': ['done'], 'setup.finished': ['done'],
  'setup.email': elsewhere, 'setup.email:filled': elsewhere, 'setup.email-code': elsewhere, 'setup.email-code:filled': elsewhere, 'setup.email-code:refused': elsewhere,
};

/**
 * The marks that are right to point at on a view, best first; a mark that the page does not show falls out, [] means that
 * nothing on the page is to be clicked. Throws on an unknown view or goal.
 */
export function rightMarks(view: string, goal: string): string[] {
  if (!goals.includes(goal)) throw new Error(`unknown goal: ${goal}`);
  const wanted = goal === 'second' ? undefined : branchOfGoal[goal as Exclude<Goal, 'second'>];
  const always = anyGoal[view];
  if (always) return [...always];
  if (view === 'setup.install') return install(wanted);
  if (view.startsWith('setup.choose')) return choose(view, wanted);
  if (view.startsWith('setup.phone')) return wanted === undefined || wanted === 'phone' ? phone(view, goal) : [...elsewhere];
  if (view.startsWith('setup.key-ready') || view.startsWith('setup.key-name')) return key(view, wanted);
  const step = inBranch[view];
  if (!step) throw new Error(`unknown view: ${view}`);
  return wanted === undefined || wanted === step.branch ? [...step.marks] : [...elsewhere];
}

function install(wanted: Branch | undefined): string[] {
  if (wanted === undefined || wanted === 'push') return ['next'];
  return wanted === 'codes' ? ['different-app'] : [...elsewhere];
}

/** `setup.choose` is a list of buttons; the older drop-down is `:closed`, `:open` or has `:chosen-<method>`. */
function choose(view: string, wanted: Branch | undefined): string[] {
  const marks = wanted ? picks[wanted] : Object.values(picks).flat();
  if (view === 'setup.choose' || view === 'setup.choose:open') return [...new Set(marks)];
  if (view === 'setup.choose:closed') return ['method-list'];
  const chosen = /^setup\.choose:chosen-(.+)$/.exec(view)?.[1];
  if (chosen === undefined) throw new Error(`unknown view: ${view}`);
  return marks.includes(`pick-${chosen}`) ? ['add'] : ['method-list'];
}

function phone(view: string, goal: string): string[] {
  if (view === 'setup.phone-code') return ['code'];
  if (view === 'setup.phone-code:filled') return ['next'];
  if (view === 'setup.phone-code:refused') return ['code'];
  if (view === 'setup.phone-call') return ['calling'];
  if (view === 'setup.phone-call:failed') return ['back'];
  const found = /^setup\.phone:(text|call)(:filled)?$/.exec(view);
  if (!found) throw new Error(`unknown view: ${view}`);
  const isFilled = found[2] !== undefined;
  const isRight = goal === 'second' || goal === `phone-${found[1] ?? ''}`;
  if (isFilled) return isRight ? ['next'] : [goal === 'phone-call' ? 'call-me' : 'text-me'];
  return isRight ? ['number-field', 'country'] : ['number-field', 'country', goal === 'phone-call' ? 'call-me' : 'text-me'];
}

/** `setup.key-ready:<kind>` and `setup.key-name:<kind>[:filled]`; `:needs-two-factor` is a dead end. */
function key(view: string, wanted: Branch | undefined): string[] {
  const [step, kind, state] = view.split(':');
  if (wanted !== undefined && wanted !== kind) return [...elsewhere];
  if (step === 'setup.key-ready') return state === 'needs-two-factor' ? [] : ['next'];
  return state === 'filled' ? ['next'] : ['key-name'];
}

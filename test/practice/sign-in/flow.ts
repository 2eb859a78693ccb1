import { randomUUID } from 'node:crypto';
import type { PushAnswer } from '../phone';
import type { Account } from '../state';
import { maskNumber } from '../state';
import { verifyTotp } from '../totp';
import type { AuthMethod, UserProof } from './config';
import type { SignInStrings } from '../strings/sign-in';

/** One attempt to sign in, from authorize to the page that the user wanted. */
export interface Flow {
  ctx: string;
  target: 'manage' | 'app';
  /** Given to authorize by the host, and given back to it. */
  state: string | undefined;
  upn: string | undefined;
  strongAt: number | undefined;
  stayAsked: boolean;
  /** The must-register page was shown in this attempt. */
  registering: boolean;
  /** Registration was put off in this attempt; the next one asks again. */
  skipped: boolean;
  challenge: Challenge | undefined;
}

/** The second factor that was begun and is not answered yet. */
export interface Challenge { method: AuthMethod; code?: string; number?: string; answer: PushAnswer | 'pending' }

export function newFlow(target: string | null, state: string | null): Flow {
  return {
    ctx: randomUUID(), target: target === 'app' ? 'app' : 'manage', state: state ?? undefined,
    upn: undefined, strongAt: undefined, stayAsked: false, registering: false, skipped: false, challenge: undefined,
  };
}

/** The second factors that this tenant can ask for at sign-in, in the order in which the real page lists them. */
export function proofsOf(account: Account, strings: SignInStrings): UserProof[] {
  const phone = maskNumber(account.phoneNumber);
  const has = (kind: string): boolean => account.methods.some((method) => method.kind === kind);
  const proofs: UserProof[] = [];
  const add = (authMethodId: AuthMethod, display: string): void => {
    proofs.push({ authMethodId, display: display.replace('{phone}', phone), isDefault: proofs.length === 0 });
  };
  if (has('authenticator')) add('PhoneAppNotification', strings.proofPush);
  if (has('authenticator') || has('totp')) add('PhoneAppOTP', strings.proofCode);
  if (has('sms')) add('OneWaySMS', strings.proofText);
  if (has('call')) add('TwoWayVoiceMobile', strings.proofCall);
  return proofs;
}

/** The real page goes straight to an app, but asks before it spends money on a text or a call. */
export function startProof(proofs: readonly UserProof[]): AuthMethod | undefined {
  const first = proofs[0]?.authMethodId;
  return first === 'PhoneAppNotification' || first === 'PhoneAppOTP' ? first : undefined;
}

/** Whether `code` answers the challenge that was begun. */
export function codeIsRight(account: Account, challenge: Challenge, code: unknown, now: number): boolean {
  if (challenge.method === 'OneWaySMS') return challenge.code !== undefined && code === challenge.code;
  if (challenge.method !== 'PhoneAppOTP') return false;
  return account.methods.some(({ kind, secret }) =>
    (kind === 'totp' || kind === 'authenticator') && secret !== undefined && verifyTotp(secret, code, now));
}

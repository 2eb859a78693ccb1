import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { asText } from '../../http';
import { randomDigits, type Account, type PendingSetup } from '../../state';
import type { Begun, ErrorCode, Verified } from '../protocol';
import { fault, type Call } from './index';
import { longestPollMs } from './push';
import { add } from './setup';

type Fault = { ErrorCode: ErrorCode };
const mostTries = 6;
const callCheckMs = 200;

/** Texts or calls the number. A well-formed number that is not this owner's gets its message too: it only never arrives here. */
export function beginPhone(call: Call, data: Record<string, unknown>, kind: 'sms' | 'call'): Begun | Fault {
  const { context, account, session } = call;
  if (account.scenario.captchaFirst && session.data['captcha-passed'] !== true) return fault('CaptchaNeeded');
  const national = asText(data['phoneNumber']).replace(/[\s().-]/g, '');
  // a leading zero belongs to domestic calls and makes no number together with a country code
  if (!/^[1-9]\d{5,13}$/.test(national)) return fault('BadNumber');
  const detail = `+${String(data['countryCode']).replace(/\D/g, '')} ${national}`;
  const pending = begin(account, { kind, detail });
  const reaches = detail === account.phoneNumber;
  if (kind === 'sms') {
    pending.expectedCode = randomDigits(6);
    if (reaches) context.phone.sendText(account, pending.expectedCode);
  } else if (reaches) {
    context.phone.startCall(account, () => { pending.verified = true; });
  }
  return { VerificationContext: pending.verificationContext };
}

/** The practice owner reads mail on the same phone: the code arrives among the messages. */
export function beginEmail({ context, account }: Call, data: Record<string, unknown>): Begun | Fault {
  const detail = asText(data['email']).trim();
  if (!/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(detail)) return fault('BadEmail');
  const pending = begin(account, { kind: 'email', detail });
  pending.expectedCode = randomDigits(6);
  context.phone.sendText(account, pending.expectedCode);
  return { VerificationContext: pending.verificationContext };
}

export function verifyTypedCode(call: Call, pending: PendingSetup, typed: unknown): Verified | Fault {
  const tries = Number(pending.extra['tries'] ?? 0) + 1;
  pending.extra['tries'] = tries;
  if (tries > mostTries) return fault('TooMany');
  if (String(typed).trim() !== pending.expectedCode) return fault('WrongCode');
  return add(call, { kind: pending.kind, detail: pending.detail ?? '' });
}

/** Waits for the pound key; the call's end without it fails the set-up. */
export async function verifyCall(call: Call, pending: PendingSetup): Promise<Verified> {
  for (let waited = 0; waited < longestPollMs; waited += callCheckMs) {
    if (pending.verified) return add(call, { kind: 'call', detail: pending.detail ?? '' });
    const { call: ringing } = call.context.phone.of(call.account);
    if (pending.detail === call.account.phoneNumber && ringing?.state === 'ended') return { VerificationState: 'call-failed' };
    await wait(callCheckMs, undefined, { ref: false });
  }
  return { VerificationState: 'pending' };
}

function begin(account: Account, { kind, detail }: Pick<PendingSetup, 'kind'> & { detail: string }): PendingSetup {
  account.pendingSetup = { kind, detail, verificationContext: randomUUID(), extra: {} };
  return account.pendingSetup;
}

import { randomInt, randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { PushAnswer } from '../../phone';
import type { PendingSetup } from '../../state';
import type { Begun, ErrorCode, Verified } from '../protocol';
import { fault, type Call } from './index';
import { add } from './setup';

/** A call to `verify` that got no answer yet comes back after this long, and the page asks again. */
export const longestPollMs = 20_000;

/** Sends the test notification; also used to send it again. Needs the app to have taken the activation code. */
export function beginPush({ context, account }: Call): Begun | { ErrorCode: ErrorCode } {
  const pending = account.pendingSetup;
  if (pending?.activationCode === undefined || !context.phone.pairedWith(pending.activationCode)) return fault('NotScanned');
  context.phone.registerShownQr(account, undefined);
  const Number = String(randomInt(10, 100));
  pending.verificationContext = randomUUID();
  pending.extra['answer'] = context.phone.push(account, Number);
  return { VerificationContext: pending.verificationContext, Number };
}

export async function verifyPush(call: Call, pending: PendingSetup): Promise<Verified | { ErrorCode: ErrorCode }> {
  const answer = await Promise.race([
    pending.extra['answer'] as Promise<PushAnswer>,
    wait(longestPollMs, 'pending' as const, { ref: false }),
  ]);
  if (answer !== 'approved') return { VerificationState: answer };
  const app = call.context.phone.pairedWith(pending.activationCode ?? '');
  if (!app) return fault('Failed');
  const { id, model } = call.context.phone.of(call.account);
  return add(call, { kind: 'authenticator', detail: model, secret: app.secret, phoneId: id });
}

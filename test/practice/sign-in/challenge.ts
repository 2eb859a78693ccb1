import { randomDigits, type PracticeState } from '../state';
import { codeIsRight, type Challenge, type Flow } from './flow';
import type { AuthMethod } from './config';

const methods = new Set<unknown>(['PhoneAppNotification', 'PhoneAppOTP', 'OneWaySMS', 'TwoWayVoiceMobile'] satisfies AuthMethod[]);

/** Starts a second factor: sends the text, the call or the request. `Entropy` is the number to type into the app. */
export function beginAuth(state: PracticeState, flow: Flow, method: unknown): { Success: boolean; Entropy: string } {
  const account = state.find(flow.upn);
  if (!account || !methods.has(method)) return { Success: false, Entropy: '' };
  const challenge: Challenge = { method: method as AuthMethod, answer: 'pending' };
  flow.challenge = challenge;
  if (challenge.method === 'OneWaySMS') {
    challenge.code = randomDigits(6);
    state.phone.sendText(account, challenge.code);
  } else if (challenge.method === 'TwoWayVoiceMobile') {
    state.phone.startCall(account, () => { challenge.answer = 'approved'; });
  } else if (challenge.method === 'PhoneAppNotification') {
    challenge.number = String(10 + (Number(randomDigits(4)) % 90));
    void state.phone.push(account, challenge.number).then((answer) => { challenge.answer = answer; });
  }
  return { Success: true, Entropy: challenge.number ?? '' };
}

const results = { pending: 'AuthenticationPending', approved: 'Success', denied: 'PhoneAppDenied', timeout: 'PhoneAppNoResponse' } as const;

/** Asks how the factor stands, or hands in a code. Success is remembered in the flow. */
export function endAuth(state: PracticeState, flow: Flow, code: unknown): { ResultValue: string } {
  const account = state.find(flow.upn);
  const { challenge } = flow;
  if (!account || !challenge) return { ResultValue: 'InvalidSession' };
  const typed = typeof code === 'string' && code !== '';
  if (typed && codeIsRight(account, challenge, code, Date.now() + state.clock)) challenge.answer = 'approved';
  else if (typed) return { ResultValue: 'WrongCodeEntered' };
  if (challenge.answer === 'approved') flow.strongAt = Date.now();
  return { ResultValue: results[challenge.answer] };
}

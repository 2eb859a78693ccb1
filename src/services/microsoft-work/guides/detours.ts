import type { Observation, Step, StepPart } from '../../service';
import { target } from './targets';

/**
 * The views that lie on the way of every guide although nobody planned them: the sign-in, a challenge, an error page.
 * They have no number; when they are over, the guide goes on where the page is.
 */
export const page = (...views: string[]) => (observation: Observation): boolean => views.includes(observation.page);

const detour = (id: string, parts: StepPart[], troubles: Step['troubles'] = []): Step =>
  ({ id, on: page(id), parts, troubles, detour: true });
const words = (id: string, title: StepPart['title'], body: NonNullable<StepPart['body']>, troubles: Step['troubles'] = []): Step =>
  detour(id, [{ where: 'computer', title, body }], troubles);
const select = (title: StepPart['title'], to: StepPart['target'], quote: string): StepPart =>
  ({ where: 'computer', title, target: to ?? [], quote });

const signIn: Step[] = [
  detour('sign-in.username', [
    { where: 'computer', title: 'step_username', body: 'step_username_body', target: target.username, fills: true },
    select('step_username_next', target.signInButton, 'next'),
  ]),
  detour('sign-in.password', [
    { where: 'computer', title: 'step_password', body: 'step_password_body', target: target.password, fills: true },
    select('step_username_next', target.signInButton, 'signIn'),
  ], ['password']),
  words('sign-in.picker', 'step_picker', 'step_picker_body', ['wrong_account']),
  detour('sign-in.work-or-personal', [{ where: 'computer', title: 'step_kind', body: 'step_kind_body', target: target.workTile, quote: 'workAccount' }]),
  words('sign-in.ways', 'step_ways', 'step_ways_body', ['old_phone']),
  detour('sign-in.access-pass', [
    { where: 'computer', title: 'step_access_pass', body: 'step_access_pass_body', target: target.accessPass, fills: true },
    select('step_username_next', target.signInButton, 'signIn'),
  ]),
  detour('sign-in.approve', [
    { where: 'phone', title: 'step_approve', body: 'step_approve_body' },
    { where: 'computer', title: 'step_challenge_push', body: 'step_challenge_push_body', target: target.displayedNumber },
  ], ['no_push', 'number', 'old_phone']),
  words('sign-in.code', 'step_signin_code', 'step_challenge_code_text', ['no_text']),
  detour('sign-in.stay', [{ where: 'computer', title: 'step_stay', body: 'step_stay_body', target: target.signInButton, quote: 'yes' }]),
  detour('sign-in.confirm-app', [{ where: 'computer', title: 'step_confirm_app', body: 'step_confirm_app_body', target: target.confirmApp, quote: 'continue' }]),
  words('sign-in.change-password', 'step_change_password', 'step_change_password_body'),
  words('sign-in.blocked', 'step_blocked', 'step_blocked_body'),
  words('sign-in.error', 'step_error', 'step_error_body', ['wrong_account', 'repeats']),
  {
    ...detour('must-register', [{ where: 'computer', title: 'step_must', body: 'step_must_body', target: target.mustNext, quote: 'next' }], ['repeats', 'wrong_account']),
    then: 'step_must_then',
  },
];

const fromApp = (observation: Observation): boolean => observation.page === 'challenge.code' && observation.facts.codeFrom === 'app';
const codeParts = (body: NonNullable<StepPart['body']>): StepPart[] => [
  { where: 'phone', title: 'step_code_phone', body },
  { where: 'computer', title: 'step_challenge_code', target: target.challengeField, fills: true },
  select('step_username_next', target.challengeVerify, 'verify'),
];

const challenge: Step[] = [
  words('challenge.methods', 'step_challenge_methods', 'step_challenge_methods_body', ['old_phone']),
  { id: 'challenge.code-app', on: fromApp, detour: true, parts: codeParts('step_challenge_code_app'), troubles: ['clock', 'old_phone', 'wrong_order'] },
  { id: 'challenge.code', on: page('challenge.code'), detour: true, parts: [
    { where: 'phone', title: 'step_sms_phone', body: 'step_challenge_code_text' },
    { where: 'computer', title: 'step_challenge_code', target: target.challengeField, fills: true },
    select('step_username_next', target.challengeVerify, 'verify'),
  ], troubles: ['no_text', 'old_phone'] },
  detour('challenge.push', [
    { where: 'phone', title: 'step_challenge_push_phone', body: 'card_never_approve' },
    { where: 'computer', title: 'step_challenge_push', body: 'step_challenge_push_body', target: target.challengeNumber },
  ], ['no_push', 'number', 'old_phone']),
  detour('challenge.call', [{ where: 'phone', title: 'step_challenge_call' }], ['old_phone']),
  detour('challenge.denied', [{ where: 'computer', title: 'step_challenge_denied', body: 'step_challenge_denied_body', target: target.challengeResend, quote: 'resend' }], ['request_denied']),
  detour('challenge.timeout', [{ where: 'computer', title: 'step_challenge_timeout', body: 'step_challenge_timeout_body', target: target.challengeResend, quote: 'resend' }], ['no_push']),
];

const setUp: Step[] = [
  words('info.expired', 'step_expired', 'step_expired_body', ['expired']),
  words('info.delete', 'step_delete', 'step_delete_body'),
  words('setup.captcha', 'step_captcha', 'step_captcha_body'),
  detour('setup.email', [{ where: 'computer', title: 'step_email', body: 'step_email_body' }]),
  { ...words('setup.email-code', 'step_email', 'step_email_body'), on: page('setup.email-code') },
  words('legacy.proofup', 'step_legacy', 'step_legacy_body'),
];

export const detours: readonly Step[] = [...signIn, ...challenge, ...setUp];

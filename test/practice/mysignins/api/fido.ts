import { randomBytes, randomUUID } from 'node:crypto';
import { asText } from '../../http';
import type { PendingSetup } from '../../state';
import type { Begun, ErrorCode, Verified } from '../protocol';
import { fault, type Call } from './index';
import { hasRecentTwoFactor } from './methods';
import { add } from './setup';

type Fault = { ErrorCode: ErrorCode };
const mostKeys = 10;
const longestName = 30;

/** Gives the browser a challenge to create a passkey or a security key's credential with. */
export function beginFido(call: Call, data: Record<string, unknown>): Begun | Fault {
  const { account } = call;
  if (account.methods.filter(({ kind }) => kind === 'passkey' || kind === 'security-key').length >= mostKeys) return fault('KeyLimitReached');
  if (!hasRecentTwoFactor(call)) return fault('NeedTwoFactor');
  const Challenge = randomBytes(32).toString('base64url');
  const kind = data['kind'] === 'security-key' ? 'security-key' : 'passkey';
  account.pendingSetup = { kind, verificationContext: randomUUID(), extra: { challenge: Challenge } };
  return { VerificationContext: account.pendingSetup.verificationContext, Challenge, UserHandle: Buffer.from(account.upn).toString('base64url') };
}

/** Checks that the credential answers our challenge for our host. The signature of the authenticator's maker is of no interest here. */
export function verifyFido(call: Call, pending: PendingSetup, data: Record<string, unknown>): Verified | Fault {
  const client = JSON.parse(Buffer.from(String(data['clientDataJSON']), 'base64url').toString('utf8')) as Record<string, unknown>;
  const isOurs = client['type'] === 'webauthn.create' && client['challenge'] === pending.extra['challenge']
    && client['origin'] === `https://${call.context.host}`;
  const name = asText(data['name']).trim().slice(0, longestName);
  if (!isOurs || name === '') return fault('Failed');
  return add(call, { kind: pending.kind, detail: name });
}

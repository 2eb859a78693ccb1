import type { Method } from '../../state';
import { verifyTotp } from '../../totp';
import { infoType, type Begun, type ErrorCode, type InfoType, type Verified } from '../protocol';
import { beginEmail, beginPhone, verifyCall, verifyTypedCode } from './code';
import { beginFido, verifyFido } from './fido';
import { fault, type Call } from './index';
import { beginPush, verifyPush } from './push';

type Fault = { ErrorCode: ErrorCode };

/** `new`: begins the verification of a method. `Data` is a JSON string, as on the real page. */
export function beginSetup(call: Call): Begun | Fault | Promise<Begun | Fault> {
  const type = call.body['Type'] as InfoType;
  const data = dataOf(call.body['Data']);
  switch (type) {
    case infoType.push: return beginPush(call);
    case infoType.otp: {
      call.context.phone.registerShownQr(call.account, undefined);
      return call.account.pendingSetup?.secret ? { VerificationContext: call.account.pendingSetup.verificationContext } : fault('Failed');
    }
    case infoType.text: return beginPhone(call, data, 'sms');
    case infoType.call: return beginPhone(call, data, 'call');
    case infoType.email: return beginEmail(call, data);
    case infoType.fido: return beginFido(call, data);
  }
  return fault('Failed');
}

/** `verify`: what the user did is checked here, and only here the method is added. */
export function verifySetup(call: Call): Verified | Fault | Promise<Verified | Fault> {
  const pending = call.account.pendingSetup;
  if (!pending || pending.verificationContext !== call.body['VerificationContext']) return fault('Failed');
  const typed = call.body['VerificationData'];
  switch (pending.kind) {
    case 'authenticator': return verifyPush(call, pending);
    case 'totp': {
      if (!pending.secret || !verifyTotp(pending.secret, String(typed).replace(/\s/g, ''))) return fault('WrongCode');
      return add(call, { kind: 'totp', detail: '', secret: pending.secret, phoneId: call.context.phone.of(call.account).id });
    }
    case 'sms': case 'email': return verifyTypedCode(call, pending, typed);
    case 'call': return verifyCall(call, pending);
    case 'passkey': case 'security-key': return verifyFido(call, pending, dataOf(typed));
    case 'password': return fault('Failed');
  }
}

/** Ends a set-up with success. A method with the same number or address is replaced. */
export function add({ context, account, body }: Call, method: Omit<Method, 'id' | 'addedAt'>): Verified {
  const same = account.methods.find(({ kind, detail }) => kind === method.kind && detail !== '' && detail === method.detail && method.secret === undefined);
  if (same) context.state.removeMethod(account, same.id);
  if (typeof body['Replaces'] === 'string') context.state.removeMethod(account, body['Replaces']);
  account.pendingSetup = undefined;
  context.state.addMethod(account, method);
  return { VerificationState: 'done' };
}

function dataOf(text: unknown): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(String(text));
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

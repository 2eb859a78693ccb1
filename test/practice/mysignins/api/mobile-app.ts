import { randomUUID } from 'node:crypto';
import { toDataURL } from 'qrcode';
import { firstTime, type Account } from '../../state';
import { randomSecret } from '../../totp';
import { infoType, type ErrorCode, type MobileApp } from '../protocol';
import { fault, type Call } from './index';

const mostApps = 5;

/** Makes a fresh QR code for the push or the time-based branch, and lets the phone's camera see it. */
export async function initializeMobileApp({ context, account, body }: Call): Promise<MobileApp | { ErrorCode: ErrorCode }> {
  if (account.methods.filter(({ kind }) => kind === 'authenticator' || kind === 'totp').length >= mostApps) return fault('LimitReached');
  const isPush = body['securityInfoType'] === infoType.push;
  const made = isPush ? forPush(context, account) : forCodes(account);
  const QrCode = await toDataURL(made.payload, { margin: 2, width: 180, errorCorrectionLevel: 'M' });
  context.phone.registerShownQr(account, QrCode);
  return { QrCode, AccountName: `${account.tenant}:${account.upn}`, ...made.shown };
}

interface Made { payload: string; shown: Omit<MobileApp, 'QrCode' | 'AccountName'> }

function forPush(context: Call['context'], account: Account): Made {
  const used = account.scenario.expiredQr && firstTime(account, 'expired-qr');
  const activation = context.phone.newActivation({ used });
  account.pendingSetup = { kind: 'authenticator', verificationContext: randomUUID(), activationCode: activation.code, extra: {} };
  const { code, url, uri } = activation;
  return { payload: uri, shown: { ActivationCode: code.replace(/(\d{3})(?=\d)/g, '$1 '), Url: url, SameDeviceUrl: uri } };
}

function forCodes(account: Account): Made {
  const secret = randomSecret();
  account.pendingSetup = { kind: 'totp', verificationContext: randomUUID(), secret, extra: {} };
  const name = encodeURIComponent(`${account.tenant}:${account.upn}`);
  const query = new URLSearchParams({ secret, issuer: account.tenant }).toString().replaceAll('+', '%20');
  return { payload: `otpauth://totp/${name}?${query}`, shown: { SecretKey: secret.toLowerCase() } };
}

/** The page shows its QR code no longer. */
export function hideQr({ context, account }: Call): void {
  context.phone.registerShownQr(account, undefined);
}

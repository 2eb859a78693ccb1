/**
 * The formats in the order in which a file is tried against them: marks of their own first, guesses last. Each reader is a module of its
 * own, loaded when a file of its kind is there. Our own backup joins by being put in front where `importFile` is called.
 */
import * as bytes from './marks-bytes';
import * as json from './marks-json';
import type { Format } from './types';

export const FORMATS: readonly Format[] = [
  { recognise: bytes.stratumSealed, load: () => import('./stratum') },
  { recognise: json.aegis, load: () => import('./aegis') },
  { recognise: json.twoFas, load: () => import('./two-fas') },
  { recognise: json.bitwarden, load: () => import('./bitwarden') },
  { recognise: json.ente, load: () => import('./ente') },
  { recognise: json.protonAuthenticator, load: () => import('./proton-authenticator') },
  { recognise: json.protonPass, load: () => import('./proton-pass') },
  { recognise: json.stratum, load: () => import('./stratum') },
  { recognise: json.freeOtpPlus, load: () => import('./freeotp') },
  { recognise: json.steam, load: () => import('./steam') },
  { recognise: json.lastPass, load: () => import('./lastpass') },
  { recognise: json.raivo, load: () => import('./raivo') },
  { recognise: json.duo, load: () => import('./duo') },
  { recognise: json.andOtp, load: () => import('./andotp') },
  { recognise: json.authenticatorCc, load: () => import('./authenticator-cc') },
  { recognise: bytes.raivoZip, load: () => import('./raivo') },
  { recognise: bytes.protonPassZip, load: () => import('./proton-pass') },
  { recognise: bytes.bitwardenZip, load: () => import('./bitwarden') },
  { recognise: bytes.authenticatorPlusZip, load: () => import('./uri-list') },
  { recognise: bytes.winAuthZip, load: () => import('./uri-list') },
  { recognise: bytes.freeOtp2, load: () => import('./freeotp-2') },
  { recognise: bytes.authy, load: () => import('./authy') },
  { recognise: bytes.freeOtp, load: () => import('./freeotp') },
  { recognise: bytes.winAuthXml, load: () => import('./uri-list') },
  { recognise: bytes.bitwardenCsv, load: () => import('./bitwarden') },
  { recognise: bytes.uriList, load: () => import('./uri-list') },
  { recognise: bytes.pgp, load: () => import('./andotp') },
  { recognise: bytes.totpAuthenticator, load: () => import('./totp-authenticator') },
  { recognise: bytes.andOtpSealed, load: () => import('./andotp') },
];

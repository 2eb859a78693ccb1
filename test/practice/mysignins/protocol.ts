import type { Generation, Language, MethodKind } from '../state';

// What the page and its server say to each other. The shapes follow the real page's API, the numbers are its security info types.

export type { Generation, Language, MethodKind } from '../state';

export const infoType = { push: 1, otp: 3, call: 5, text: 6, email: 8, fido: 12 } as const;
export type InfoType = (typeof infoType)[keyof typeof infoType];

/** Answer of /api/session/authorize: whose page it is, and how it is to behave. */
export interface PageSession {
  sessionCtxV2: string;
  upn: string;
  displayName: string;
  language: Language;
  generation: Generation;
  mode: 'manage' | 'interrupt';
  canSkip: boolean;
  renamed: boolean;
  missing: string[];
  blocking: boolean;
  nativeDialog: boolean;
}

export interface MethodRow { id: string; kind: MethodKind; detail: string }
export interface MethodList { methods: MethodRow[]; defaultId: string | undefined }
export type Available = Partial<Record<MethodKind, boolean>>;

export type ErrorCode =
  | 'SessionExpired' | 'LimitReached' | 'NotScanned' | 'BadNumber' | 'BadEmail' | 'NeedTwoFactor' | 'KeyLimitReached' | 'KeyFailed' | 'CaptchaWrong' | 'CaptchaNeeded'
  | 'WrongCode' | 'TooMany' | 'Failed';

/** Every answer may bear an error instead of its content. */
export interface Fault { ErrorCode: ErrorCode }

export interface MobileApp {
  /** PNG data URL. */
  QrCode: string;
  AccountName: string;
  /** Push branch. */
  ActivationCode?: string;
  Url?: string;
  SameDeviceUrl?: string;
  /** Time-based branch. */
  SecretKey?: string;
}

export interface Begun {
  VerificationContext: string;
  /** Push: the number to type into the app. */
  Number?: string;
  /** FIDO: base64url challenge and user handle for the browser. */
  Challenge?: string;
  UserHandle?: string;
}

export interface Verified { VerificationState: 'done' | 'pending' | 'denied' | 'timeout' | 'call-failed' }

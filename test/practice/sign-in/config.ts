import type { SignInStrings } from '../strings/sign-in';

export type PageId = 'ConvergedSignIn' | 'ConvergedTFA' | 'ConvergedProofUpRedirect' | 'KmsiInterrupt' | 'ConvergedError' | 'ConvergedConditionalAccess';

/** One second factor that the challenge page offers; names of `arrUserProofs` on the real page. */
export interface UserProof { authMethodId: AuthMethod; display: string; isDefault: boolean }
export type AuthMethod = 'PhoneAppNotification' | 'PhoneAppOTP' | 'OneWaySMS' | 'TwoWayVoiceMobile';

/** What the server tells the page in its inline `$Config`. Field names as on the real page where one exists. */
export interface Config {
  pgid: PageId;
  strings: SignInStrings;
  /** Handle of this sign-in attempt. */
  sCtx: string;
  sPOST_Username: string;
  sErrorCode: string;
  sErrTxt: string;
  urlPost: string;
  /** ConvergedSignIn */
  startView?: 'username' | 'password' | 'picker' | 'access-pass';
  arrSessions?: { name: string; fullName: string }[];
  /** ConvergedTFA */
  arrUserProofs?: UserProof[];
  startProof?: AuthMethod;
  /** ConvergedProofUpRedirect */
  iRemainingDaysToSkipMfaRegistration?: number;
  urlSkipMfaRegistration?: string;
  sProofUpTokenName?: string;
  proofUpToken?: string;
  urlCancel: string;
}

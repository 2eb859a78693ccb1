/** The words that both generations of the page share. `{name}` stands for a value filled in by the page. */
export interface SharedWords {
  appTitle: string; accountManager: string; loading: string;
  securityInfo: string; securityInfoText: string; noMethods: string;
  change: string; delete: string; deleteNamed: string; changeNamed: string;
  defaultMethod: string; defaultPush: string; defaultTotp: string; defaultText: string; defaultCall: string; chooseDefault: string;
  lostDevice: string; signOutEverywhere: string; signOutText: string;
  next: string; back: string; cancel: string; done: string; add: string; confirm: string; ok: string;
  authenticator: string; totp: string; phone: string; passkey: string; securityKey: string; password: string; email: string;
  aboutAuthenticator: string; aboutPhone: string; aboutPasskey: string; aboutSecurityKey: string; aboutEmail: string;
  deleteText: string; secureText: string; skip: string;
  downloadNow: string; installText: string; installAfter: string;
  accountPush: string; accountTotp: string;
  qrPushText: string; qrText: string; qrAfter: string; qrAlt: string; notScanned: string; hideDetails: string; enterFollowing: string;
  code: string; url: string; accountName: string; secretKey: string; pairLink: string;
  tryText: string; resend: string; denied: string; timedOut: string;
  codeText: string; codeLabel: string; wrongCode: string; tooMany: string;
  country: string; number: string; badNumber: string; phoneFees: string; resendCode: string;
  phoneCodeText: string; callingText: string; callFailed: string;
  usb: string; nfc: string; keyTypeText: string; keyReadyText: string; keyNameText: string; keyNameLabel: string;
  needTwoFactor: string; keyFailed: string;
  captchaTitle: string; captchaText: string; captchaLabel: string; captchaWrong: string;
  emailLabel: string; emailQuestion: string; emailCodeText: string; badEmail: string;
  limitApps: string; limitKeys: string; methodsBlocked: string;
  expiredTitle: string; expiredText: string;
  finishedTitle: string; finishedText: string; failed: string;
}

/** The words that changed from the page of 2020-24 (`old`) to the page of 2025-26 (`new`). */
export interface GenerationWords {
  addMethod: string; addMethodLabel: string;
  chooseTitle: string; chooseQuestion: string; chooseLabel: string; choosePlaceholder: string;
  differentTitle: string; differentQuestion: string;
  deleteTitle: string; deleteConfirm: string; secureTitle: string;
  installTitle: string; differentApp: string; differentMethod: string;
  accountTitle: string; qrTitle: string; cantScan: string; tryTitle: string;
  approvedTitle: string; codeTitle: string; totpAdded: string;
  phoneTitle: string; phoneQuestion: string; textMe: string; callMe: string; phoneCodeTitle: string; phoneAdded: string;
  passkeyTitle: string; keyTitle: string; passkeyNameTitle: string; keyNameTitle: string; passkeyAdded: string; keyAdded: string;
  emailTitle: string; emailCodeTitle: string; emailAdded: string;
}

export type Words = SharedWords & GenerationWords;

/** One language: its words, in both generations of the page. */
export interface LanguageWords { shared: SharedWords; new: GenerationWords; old: GenerationWords }

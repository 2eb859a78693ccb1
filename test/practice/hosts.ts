/** The host names that the practice tenant plays. */
export const host = {
  short: 'aka.ms',
  signIn: 'login.microsoftonline.com',
  securityInfo: 'mysignins.microsoft.com',
  legacy: 'account.activedirectory.windowsazure.com',
  app: 'myapplications.microsoft.com',
  phone: 'phone.practice.example',
  /** The sign-in passed on by somebody else, as a phishing proxy does, and by an organisation's own server. */
  copy: 'login.microsoftonline.com.files-contoso.example',
  federation: 'sts.contoso.example',
} as const;

export const hosts: string[] = Object.values(host);

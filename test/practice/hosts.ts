/** The host names that the practice tenant plays. */
export const host = {
  short: 'aka.ms',
  signIn: 'login.microsoftonline.com',
  securityInfo: 'mysignins.microsoft.com',
  legacy: 'account.activedirectory.windowsazure.com',
  app: 'myapplications.microsoft.com',
  phone: 'phone.practice.example',
} as const;

export const hosts: string[] = Object.values(host);

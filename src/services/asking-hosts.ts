/**
 * Where a service asks for the codes that are set up on another host of its own. Written down host by host from what the services
 * say of themselves; nothing is concluded from likeness (design 3.5).
 */
const asking: Readonly<Record<string, readonly string[]>> = {
  // Security info belongs to the same cloud's sign-in (facts on pages, A).
  'mysignins.microsoft.com': ['login.microsoftonline.com'],
  'account.activedirectory.windowsazure.com': ['login.microsoftonline.com'],
  'mysignins.azure.us': ['login.microsoftonline.us'],
  'mysignins.microsoft.scloud': ['login.microsoftonline.microsoft.scloud'],
  'mysignins.eaglex.ic.gov': ['login.microsoftonline.eaglex.ic.gov'],
};

/** The hosts on which a code that was set up on `host` is asked for: `host` itself, and where its service signs in. */
export const hostsAsking = (host: string): string[] => [host, ...(Object.hasOwn(asking, host) ? (asking[host] ?? []) : [])];

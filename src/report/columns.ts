/**
 * Which column or property says what. The properties are those of Graph's `userRegistrationDetails`; the portal's CSV is taken by
 * the same names and by its English headings, which are not verified.
 */

export type Part = 'upn' | 'name' | 'type' | 'admin' | 'registered' | 'capable' | 'passwordless' | 'methods' | 'updated';

const NAMES: Record<Part, readonly string[]> = {
  upn: ['userprincipalname', 'upn', 'username', 'user', 'email'],
  name: ['userdisplayname', 'displayname', 'name'],
  type: ['usertype', 'type'],
  admin: ['isadmin', 'admin', 'administrator'],
  registered: ['ismfaregistered', 'mfaregistered', 'multifactorauthenticationregistered', 'registeredformfa'],
  capable: ['ismfacapable', 'mfacapable', 'multifactorauthenticationcapable'],
  passwordless: ['ispasswordlesscapable', 'passwordlesscapable'],
  methods: ['methodsregistered', 'registeredmethods', 'authenticationmethods', 'registeredauthenticationmethods'],
  updated: ['lastupdateddatetime', 'lastupdated', 'lastupdatedtime'],
};

const parts = new Map((Object.keys(NAMES) as Part[]).flatMap((part) => NAMES[part].map((name) => [name, part] as const)));

const letters = (heading: string): string => heading.toLowerCase().replace(/\(.*\)$/, '').replace(/[^a-z0-9]/g, '');

/** The part that a heading names. */
export const partOf = (heading: string): Part | undefined => parts.get(letters(heading));

/** Where each part stands in a header line; of two columns for one part the first counts. */
export function columnsIn(header: readonly string[]): Map<Part, number> {
  const columns = new Map<Part, number>();
  for (const [at, heading] of header.entries()) {
    const part = partOf(heading);
    if (part && !columns.has(part)) columns.set(part, at);
  }
  return columns;
}

/** True where enough is there to say who has MFA: a name, and something about registration. */
export const isEnough = (found: { has(part: Part): boolean }): boolean =>
  found.has('upn') && (found.has('registered') || found.has('capable') || found.has('methods'));

/** Makes reports as Entra writes them, from a number; every part of a user follows from its place, so a test can say what must come out. */

const METHODS = [[], ['mobilePhone'], ['mobilePhone', 'microsoftAuthenticatorPush'], ['softwareOneTimePasscode'], ['fido2SecurityKey', 'microsoftAuthenticatorPush'], ['email']] as const;
const STRONG = new Set([1, 2, 3, 4]);

export interface Made {
  id: string; userPrincipalName: string; userDisplayName: string; userType: 'member' | 'guest'; isAdmin: boolean; isMfaRegistered: boolean; isMfaCapable: boolean;
  isPasswordlessCapable: boolean; isSsprRegistered: boolean; methodsRegistered: readonly string[]; userPreferredMethodForSecondaryAuthentication: string; lastUpdatedDateTime: string;
}

export function madeUser(at: number): Made {
  const set = at % METHODS.length;
  const guest = at % 10 === 9;
  return {
    id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
    userPrincipalName: guest ? `user${at}_example.org#EXT#@contoso.example` : `user${at}@contoso.example`, userDisplayName: `Übung, "Nr." ${at}`,
    userType: guest ? 'guest' : 'member', isAdmin: at % 100 === 0, isMfaRegistered: STRONG.has(set), isMfaCapable: STRONG.has(set) && set !== 1,
    isPasswordlessCapable: set === 4, isSsprRegistered: set !== 0, methodsRegistered: METHODS[set] ?? [], userPreferredMethodForSecondaryAuthentication: 'none', lastUpdatedDateTime: '2026-09-30T08:00:00Z',
  };
}

const COLUMNS = ['userPrincipalName', 'userDisplayName', 'userType', 'isAdmin', 'isMfaRegistered', 'isMfaCapable', 'methodsRegistered', 'lastUpdatedDateTime'] as const;
const quoted = (value: string): string => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

export const csvHeader = COLUMNS.join(',');
export const csvLine = (user: Made): string => COLUMNS.map((column) => quoted(String(user[column]))).join(',');
export const madeCsv = (count: number): string => [csvHeader, ...Array.from({ length: count }, (_, at) => csvLine(madeUser(at)))].join('\r\n');
export const madeJson = (count: number): string =>
  JSON.stringify({ '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata', value: Array.from({ length: count }, (_, at) => madeUser(at)), '@odata.nextLink': 'https://graph.microsoft.com/v1.0/x' });

/** The bytes in pieces of so many, as a file's stream gives them. */
export async function* inPieces(bytes: Uint8Array, size = 64 * 1024): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

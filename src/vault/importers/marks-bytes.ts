/** By which bytes or lines each app's file is told apart where it is not JSON. Nothing here loads a reader or decrypts. */
import type { BackupFile } from './lib/backup-file';
import { fromBase64, startsWith } from './lib/bytes';
import type { Member } from './lib/zip';
import { encrypted, plain } from './marks-json';
import type { AppName, Format, Recognised } from './types';

type Mark = Format['recognise'];

const membersOf = (file: BackupFile): readonly Member[] => (file.zip && 'members' in file.zip ? file.zip.members : []);

/** The member of a zip that holds the entries. */
export const MEMBER = {
  raivo: /(^|\/)raivo-otp-export\.json$/,
  protonPass: /(^|\/)Proton Pass\/data\.json$/,
  bitwarden: /^data\.json$/,
  authenticatorPlus: /(^|\/)Accounts\.txt$/,
  winAuth: /\.txt$/i,
} as const;

const inZip = (app: AppName, name: RegExp): Mark => (file) => {
  const member = membersOf(file).find((each) => name.test(each.name));
  return member && (member.encrypted ? encrypted(app) : plain(app));
};
export const raivoZip = inZip('raivo', MEMBER.raivo);
export const protonPassZip: Mark = (file) =>
  (membersOf(file).some(({ name }) => /(^|\/)Proton Pass\/data\.pgp$/.test(name)) ? { app: 'proton-pass', failure: 'pgp' } : inZip('proton-pass', MEMBER.protonPass)(file));
export const bitwardenZip = inZip('bitwarden', MEMBER.bitwarden);
export const authenticatorPlusZip = inZip('authenticator-plus', MEMBER.authenticatorPlus);
export const winAuthZip = inZip('winauth', MEMBER.winAuth);

/** The same magic word in two spellings: the newer is upper case. */
export const STRATUM_MAGIC = { strong: 'AUTHENTICATORPRO', legacy: 'AuthenticatorPro' } as const;
export const stratumSealed: Mark = ({ bytes }) => {
  if (startsWith(bytes, STRATUM_MAGIC.strong)) return encrypted('stratum', 64);
  return startsWith(bytes, STRATUM_MAGIC.legacy) ? encrypted('stratum') : undefined;
};

/** Java's serialised HashMap (stream magic and version of the Java Object Serialization Specification, 6.4.2), in which FreeOTP 2 keeps its master key. */
export const freeOtp2: Mark = ({ bytes }) =>
  (startsWith(bytes, [0xac, 0xed, 0, 5]) && new TextDecoder('latin1').decode(bytes).includes('masterKey') ? encrypted('freeotp') : undefined);

/** Android's preferences, as copied off a rooted phone. */
const isPreferences = (text: string | undefined): text is string => text !== undefined && /^\s*<\?xml[^>]*>\s*<map\b/.test(text);
export const authy: Mark = ({ text }) => {
  if (!isPreferences(text) || !text.includes('com.authy.storage')) return undefined;
  return text.includes('decryptedSecret') ? plain('authy') : { app: 'authy', failure: 'unsupported-encryption' };
};
export const freeOtp: Mark = ({ text }) => (isPreferences(text) && text.includes('&quot;secret&quot;') ? plain('freeotp') : undefined);

export const winAuthXml: Mark = ({ text }) => (text && /^\s*(<\?xml[^>]*>\s*)?<WinAuth\b/.test(text) ? { app: 'winauth', failure: 'unsupported-app' } : undefined);

export const bitwardenCsv: Mark = ({ text }) => (text && /^[^\r\n]*\blogin_totp\b/.test(text) ? plain('bitwarden') : undefined);

const LINK = /^[ \t]*(otpauth(-migration)?|steam|motp):\/\//im;
export const uriList: Mark = ({ text }) => {
  if (!text || !LINK.test(text)) return undefined;
  if (/^[ \t]*otpauth:[^\r\n]*[?&]codeDisplay=/im.test(text)) return plain('ente');
  return plain(/^[ \t]*(otpauth|steam|motp):\/\//im.test(text) ? 'uri-list' : 'google');
};

/** andOTP leaves PGP to another app. Binary messages begin with a session key packet of version 3, or 4 for a passphrase (RFC 4880 section 5). */
export const pgp: Mark = ({ bytes, text }) => {
  const armoured = text !== undefined && /^\s*-----BEGIN PGP MESSAGE-----/.test(text);
  const [tag = 0, length = 0, afterOne, afterTwo] = bytes;
  // The version comes after a length of one byte, or of two.
  const version = tag === 0x85 || (tag >= 0xc0 && length >= 192) ? afterTwo : afterOne;
  const binary = [0x84, 0x85, 0xc1].includes(tag) ? version === 3 : [0x8c, 0xc3].includes(tag) && version === 4;
  return armoured || (text === undefined && binary) ? { app: 'andotp', failure: 'pgp' } : undefined;
};

/** TOTP Authenticator writes nothing but the base64 of whole AES blocks. */
export const totpAuthenticator: Mark = ({ text }) => {
  const body = text?.trim() ?? '';
  const length = /^[A-Za-z0-9+/]+={0,2}$/.test(body) ? fromBase64(body)?.length ?? 0 : 0;
  return length >= 48 && length % 16 === 0 ? encrypted('totp-authenticator') : undefined;
};

const KNOWN_MAGIC: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47], [0xff, 0xd8, 0xff], [0x47, 0x49, 0x46, 0x38], [0x25, 0x50, 0x44, 0x46], [0x1f, 0x8b], [0x37, 0x7a, 0xbc, 0xaf], [0x52, 0x49, 0x46, 0x46],
  [0x42, 0x5a, 0x68], [0xfd, 0x37, 0x7a], [0xac, 0xed, 0, 5], [0x50, 0x4b], [0x53, 0x51, 0x4c, 0x69], [0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf],
];

/** As evenly spread as ciphertext is: pairs of equal bytes are about as rare as chance has it. */
function looksRandom(bytes: Uint8Array): boolean {
  const counts = new Uint32Array(256);
  for (const byte of bytes) counts[byte] = (counts[byte] ?? 0) + 1;
  const pairs = counts.reduce((sum, count) => sum + count * (count - 1) / 2, 0);
  const expected = bytes.length * (bytes.length - 1) / 512;
  return pairs <= expected + 6 * Math.sqrt(expected) + 6;
}

/** Smallest file: nonce, tag and an empty list. */
const LEAST_ANDOTP = 30;
/** An encrypted andOTP backup has no mark at all, so that it is what is left: bytes like noise, of no known kind. */
export const andOtpSealed: Mark = ({ bytes, text, zip }): Recognised | undefined =>
  (text === undefined && !zip && bytes.length >= LEAST_ANDOTP && !KNOWN_MAGIC.some((magic) => startsWith(bytes, magic)) && looksRandom(bytes) ? encrypted('andotp') : undefined);

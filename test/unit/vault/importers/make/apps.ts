/** Files of the apps with short formats. */
import { randomBytes } from 'node:crypto';
import type { NewEntry } from '../../../../../src/vault/entry';
import { argon2id, cbc, gcm, pbkdf2, sha256 } from './ciphers';
import { json, keyOf, link, signed } from './entries';
import { secretstream } from './secretstream';

const base64 = (data: Buffer): string => data.toString('base64');

// 2FAS
const service = (version: number) => ({ type, secret, algorithm, digits, period, counter, issuer, account }: NewEntry) => ({
  name: issuer, secret,
  otp: {
    label: `${issuer}:${account}`, account, issuer, ...(version > 1 ? { digits, algorithm, ...(type === 'hotp' ? {} : { period }) } : {}),
    ...(version > 2 ? { tokenType: type.toUpperCase(), source: 'Link', ...(type === 'hotp' ? { counter } : {}) } : {}),
  },
});
export const twoFasPlain = (entries: readonly NewEntry[], version = 4): Buffer => json({ services: entries.map(service(version)), groups: [], schemaVersion: version, appOrigin: 'android' });
export function twoFasSealed(entries: readonly NewEntry[], password: string, { reference = 'the constant', damaged = false } = {}): Buffer {
  const salt = randomBytes(256);
  const seal = (text: Buffer): string => {
    const iv = randomBytes(12);
    return [gcm(pbkdf2('sha256', password, salt, 10_000), iv, text), salt, iv].map(base64).join(':');
  };
  const servicesEncrypted = seal(json(entries.map(service(4))));
  return json({ services: [], servicesEncrypted: damaged ? servicesEncrypted.replace(/^..../, 'AAAA') : servicesEncrypted, reference: seal(Buffer.from(reference)), schemaVersion: 4 });
}

// andOTP
const account = ({ type, secret, algorithm, digits, period, counter, issuer, account: label }: NewEntry) =>
  ({ secret: `${secret}======`, issuer, label, digits, type: type.toUpperCase(), algorithm, thumbnail: 'Default', last_used: 0, ...(type === 'hotp' ? { counter } : { period }), tags: [] });
export const andOtpPlain = (entries: readonly NewEntry[]): Buffer => json(entries.map(account));
export function andOtpSealed(entries: readonly NewEntry[], password: string): Buffer {
  const [salt, iv, iterations] = [randomBytes(12), randomBytes(12), Buffer.alloc(4)];
  iterations.writeInt32BE(1_500);
  return Buffer.concat([iterations, salt, iv, gcm(pbkdf2('sha1', password, salt, 1_500), iv, andOtpPlain(entries))]);
}
export function andOtpSealedOld(entries: readonly NewEntry[], password: string, iv = randomBytes(12)): Buffer {
  return Buffer.concat([iv, gcm(sha256(password), iv, andOtpPlain(entries))]);
}

// Ente Auth
const display = (more: object): string => `&codeDisplay=${encodeURIComponent(JSON.stringify({ pinned: false, trashed: false, lastUsedAt: 0, tapCount: 0, tags: [], note: '', ...more }))}`;
export const entePlain = (entries: readonly NewEntry[], more: object = {}): Buffer => Buffer.from(entries.map((each) => link(each, display(more))).join('\n'));
export function enteSealed(text: Buffer, password: string, { memLimit = 64 * 1024, opsLimit = 2, tag = 3, version = 1 } = {}): Buffer {
  const [salt, header] = [randomBytes(16), randomBytes(24)];
  // A file that claims more than is sensible for a test is never opened.
  const key = argon2id(password, salt, Math.min(Math.floor(memLimit / 1024), 64), opsLimit, 1);
  return json({ version, kdfParams: { memLimit, opsLimit, salt: base64(salt) }, encryptedData: base64(secretstream(key, header, text, tag)), encryptionNonce: base64(header) });
}

// Proton Authenticator
const protonLink = (entry: NewEntry): string => (entry.type === 'steam' ? `steam://${entry.secret}` : link(entry));
export const protonPlain = (entries: readonly NewEntry[], version = 1): Buffer => json({
  version, entries: entries.map((each, id) => ({ id: String(id), content: { uri: protonLink(each), entry_type: each.type === 'steam' ? 'Steam' : 'Totp', name: each.account }, note: each.note || null })),
});
export function protonSealed(entries: readonly NewEntry[], password: string, additional = 'proton.authenticator.export.v1'): Buffer {
  const [salt, nonce] = [randomBytes(16), randomBytes(12)];
  return json({ version: 1, salt: base64(salt), content: base64(Buffer.concat([nonce, gcm(argon2id(password, salt, 19_456, 2, 1), nonce, protonPlain(entries), Buffer.from(additional))])) });
}

// Stratum
const authenticator = ({ type, secret, algorithm, digits, period, counter, issuer, account: username }: NewEntry) => ({
  Type: { hotp: 1, totp: 2, steam: 4 }[type], Icon: null, Issuer: issuer, Username: username || null, Secret: secret, Pin: null,
  Algorithm: { SHA1: 0, SHA256: 1, SHA512: 2 }[algorithm], Digits: digits, Period: period, Counter: counter, Ranking: 0,
});
export const stratumPlain = (entries: readonly NewEntry[], more: readonly object[] = []): Buffer =>
  json({ Authenticators: [...entries.map(authenticator), ...more], Categories: [], AuthenticatorCategories: [], CustomIcons: [] });
export function stratumStrong(entries: readonly NewEntry[], password: string): Buffer {
  const [salt, iv] = [randomBytes(16), randomBytes(12)];
  return Buffer.concat([Buffer.from('AUTHENTICATORPRO'), salt, iv, gcm(argon2id(password, salt, 64 * 1024, 3, 4), iv, stratumPlain(entries))]);
}
export function stratumLegacy(entries: readonly NewEntry[], password: string): Buffer {
  const [salt, iv] = [randomBytes(20), randomBytes(16)];
  return Buffer.concat([Buffer.from('AuthenticatorPro'), salt, iv, cbc(pbkdf2('sha1', password, salt, 64_000), iv, stratumPlain(entries))]);
}

// LastPass Authenticator
export const lastPass = (entries: readonly NewEntry[]): Buffer => json({
  deviceId: '', version: 3, folders: [],
  accounts: entries.map(({ secret, algorithm, digits, period, issuer, account: userName }) =>
    ({ accountID: '', issuerName: issuer, originalIssuerName: issuer, userName, originalUserName: userName, secret, timeStep: period, digits, algorithm, isFavorite: false, folderData: { folderId: 0, position: 0 } })),
});

// Raivo, Duo, Steam
export const raivo = (entries: readonly NewEntry[]): Buffer => json(entries.map(({ type, secret, algorithm, digits, period, counter, issuer, account: name }) =>
  ({ issuer, account: name, secret, algorithm, digits: String(digits), kind: type.toUpperCase(), timer: String(period), counter: String(counter), pinned: 'false', iconType: '', iconValue: '' })));
export const duo = (entries: readonly NewEntry[]): Buffer => json([
  { accountType: 'DuoAccount', name: 'Contoso', pkey: 'x' },
  ...entries.map(({ type, secret, counter, account: name }) => ({ version: 1, accountType: 'OtpAccount', name, otpGenerator: { otpSecret: secret, ...(type === 'hotp' ? { counter } : {}) } })),
]);
export const steamApp = (entry: NewEntry): Buffer => json({ accounts: { [entry.account]: { shared_secret: base64(keyOf(entry)), account_name: entry.account, uri: 'otpauth://totp/Steam:x?secret=AAAA&issuer=Steam' } } });
export const steamFile = (entry: NewEntry): Buffer => json({ shared_secret: base64(keyOf(entry)), account_name: entry.account, Session: null });

// TOTP Authenticator
export function totpAuthenticator(entries: readonly NewEntry[], password: string): Buffer {
  const list = entries.map((each) => ({ issuer: each.issuer || 'Unknown', name: each.account, key: keyOf(each).toString('hex'), base: 16, digits: String(each.digits), period: String(each.period) }));
  return Buffer.from(base64(cbc(sha256(password), Buffer.alloc(16), Buffer.from(`{"${JSON.stringify(list).replaceAll('"', '\\"')}"}`))));
}

// FreeOTP+ and FreeOTP 1
const token = (each: NewEntry) => ({
  algo: each.algorithm, counter: each.type === 'hotp' ? each.counter - 1 : 0, digits: each.digits, issuerExt: each.issuer, issuerInt: each.issuer, label: each.account,
  period: each.period, secret: signed(keyOf(each)), type: each.type.toUpperCase(),
});
export const freeOtpPlus = (entries: readonly NewEntry[]): Buffer => json({ tokenOrder: entries.map(({ issuer, account: label }) => `${issuer}:${label}`), tokens: entries.map(token) });
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const preference = (name: string, value: unknown): string => `    <string name="${escaped(name)}">${escaped(JSON.stringify(value))}</string>\n`;
const preferences = (content: string): Buffer => Buffer.from(`<?xml version='1.0' encoding='utf-8' standalone='yes' ?>\n<map>\n${content}</map>\n`);
export const freeOtp = (entries: readonly NewEntry[]): Buffer =>
  preferences(entries.map((each, i) => preference(`${each.issuer}:${each.account}`, token(each)) + (i ? '' : preference('tokenOrder', ['x']))).join(''));

// Authy
export const authy = (entries: readonly NewEntry[], secretName = 'decryptedSecret'): Buffer => preferences(`    <int name="key_version" value="121" />\n${
  preference('com.authy.storage.tokens.authenticator.key', entries.map(({ secret, digits, issuer, account: name }) =>
    ({ accountType: 'authenticator', [secretName]: secret, digits, originalIssuer: issuer, originalName: `${issuer}:${name}`, name: `${issuer}: ${name}` })))}`);

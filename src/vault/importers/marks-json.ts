/** By which members each app's JSON is told apart. Nothing here loads a reader or decrypts. */
import type { BackupFile } from './lib/backup-file';
import { scryptMemoryMiB } from './lib/kdf';
import { asObject, field, listField, numberField, textField } from './lib/loose';
import type { AppName, FailureDetail, Format, ImportFailure, Recognised } from './types';

type Mark = Format['recognise'];

export const plain = (app: AppName): Recognised => ({ app, encrypted: false, needs: 'nothing' });
export const encrypted = (app: AppName, memoryMiB?: number): Recognised =>
  ({ app, encrypted: true, needs: 'password', ...(memoryMiB !== undefined && memoryMiB > 0 ? { memoryMiB } : {}) });
const refused = (app: AppName, failure: ImportFailure, detail?: FailureDetail) => ({ app, failure, ...(detail ? { detail } : {}) });

const rootOf = (file: BackupFile): unknown => (file.json && 'value' in file.json ? file.json.value : undefined);
const has = (value: unknown, ...keys: readonly string[]): boolean => keys.every((key) => field(value, key) !== undefined);
const firstOf = (list: readonly unknown[] | undefined): unknown => list?.find((each) => asObject(each));

/** A version that is not among those known; undefined where it is, or where none is given. */
function unknownVersion(app: AppName, version: unknown, most: number): ReturnType<Mark> {
  if (version === undefined || (typeof version === 'number' && version >= 1 && version <= most)) return undefined;
  return refused(app, 'unsupported-version', typeof version === 'number' ? { version: String(version) } : undefined);
}

export const aegis: Mark = (file) => {
  const root = rootOf(file);
  if (!has(root, 'version', 'header', 'db')) return undefined;
  const version = unknownVersion('aegis', field(root, 'version'), 1);
  if (version) return version;
  if (typeof field(root, 'db') !== 'string') return plain('aegis');
  const passwords = (listField(field(root, 'header'), 'slots') ?? []).filter((slot) => numberField(slot, 'type') === 1);
  if (!passwords.length) return refused('aegis', 'no-password-slot');
  const memory = passwords.map((slot) => scryptMemoryMiB({ N: numberField(slot, 'n') ?? 0, r: numberField(slot, 'r') ?? 0, p: 1 }));
  return encrypted('aegis', Math.max(...memory.slice(0, 100)));
};

export const twoFas: Mark = (file) => {
  const root = rootOf(file);
  if (!has(root, 'schemaVersion') || !(listField(root, 'services') || textField(root, 'servicesEncrypted'))) return undefined;
  return unknownVersion('2fas', field(root, 'schemaVersion'), 4) ?? (textField(root, 'servicesEncrypted') ? encrypted('2fas') : plain('2fas'));
};

/** The app and its separate authenticator write the same. */
export const bitwarden: Mark = (file) => {
  const root = rootOf(file);
  const state = field(root, 'encrypted');
  if (typeof state !== 'boolean' || !(listField(root, 'items') || has(root, 'encKeyValidation_DO_NOT_EDIT') || has(root, 'passwordProtected'))) return undefined;
  if (!state) return plain('bitwarden');
  if (field(root, 'passwordProtected') !== true) return refused('bitwarden', 'needs-account');
  return encrypted('bitwarden', numberField(root, 'kdfType') === 1 ? numberField(root, 'kdfMemory') : undefined);
};

export const ente: Mark = (file) => {
  const root = rootOf(file);
  if (!has(root, 'kdfParams', 'encryptedData')) return undefined;
  const memory = numberField(field(root, 'kdfParams'), 'memLimit') ?? 0;
  return unknownVersion('ente', field(root, 'version'), 1) ?? encrypted('ente', Math.ceil(memory / 2 ** 20));
};

export const protonAuthenticator: Mark = (file) => {
  const root = rootOf(file);
  const sealed = Boolean(textField(root, 'salt') && textField(root, 'content') && has(root, 'version'));
  const open = has(root, 'version') && (has(field(firstOf(listField(root, 'entries')), 'content'), 'uri') || listField(root, 'entries')?.length === 0);
  if (!sealed && !open) return undefined;
  return unknownVersion('proton-authenticator', field(root, 'version'), 1) ?? (sealed ? encrypted('proton-authenticator') : plain('proton-authenticator'));
};

export const protonPass: Mark = (file) => (asObject(field(rootOf(file), 'vaults')) ? plain('proton-pass') : undefined);
export const stratum: Mark = (file) => (listField(rootOf(file), 'Authenticators') ? plain('stratum') : undefined);
export const freeOtpPlus: Mark = (file) => (listField(rootOf(file), 'tokens') ? plain('freeotp-plus') : undefined);

export const lastPass: Mark = (file) => {
  const accounts = listField(rootOf(file), 'accounts');
  return accounts && (!accounts.length || has(firstOf(accounts), 'secret')) ? plain('lastpass') : undefined;
};

/** One account, as desktop programs keep it (maFile), or the mobile app's list of them. */
export const steam: Mark = (file) => {
  const root = rootOf(file);
  const accounts = Object.values(asObject(field(root, 'accounts')) ?? {});
  return has(root, 'shared_secret') || has(firstOf(accounts), 'shared_secret') ? plain('steam') : undefined;
};

export const andOtp: Mark = (file) => {
  const root = rootOf(file);
  return Array.isArray(root) && has(firstOf(root), 'secret', 'label') ? plain('andotp') : undefined;
};
export const raivo: Mark = (file) => {
  const root = rootOf(file);
  return Array.isArray(root) && has(firstOf(root), 'secret', 'kind') ? plain('raivo') : undefined;
};
export const duo: Mark = (file) => {
  const root = rootOf(file);
  return Array.isArray(root) && root.some((each) => has(each, 'otpGenerator')) ? plain('duo') : undefined;
};

/** Entries under their own keys, so that it is looked for after all others. */
export const authenticatorCc: Mark = (file) => {
  const root = asObject(rootOf(file));
  if (!root) return undefined;
  const values = Object.values(root);
  const types = new Set(values.map((each) => textField(each, 'dataType')));
  const sealed = types.has('EncOTPStorage') || values.some((each) => field(each, 'encrypted') === true && textField(each, 'secret'));
  const open = types.has('OTPStorage') || values.some((each) => textField(each, 'secret') && (has(each, 'type') || has(each, 'hash') || has(each, 'issuer')));
  return sealed ? encrypted('authenticator-cc') : open ? plain('authenticator-cc') : undefined;
};

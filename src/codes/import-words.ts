/** Words for what importing says. */
import { t } from '../shared/i18n';
import type { AppName, EntryProblem, ImportFailure } from '../vault/importers/types';

/** Names of products, the same in every language. */
const PRODUCTS: Record<Exclude<AppName, 'own' | 'uri-list'>, string> = {
  '2fas': '2FAS', aegis: 'Aegis', andotp: 'andOTP', 'authenticator-cc': 'Authenticator.cc', 'authenticator-plus': 'Authenticator Plus', authy: 'Authy',
  bitwarden: 'Bitwarden', duo: 'Duo Mobile', ente: 'Ente Auth', freeotp: 'FreeOTP', 'freeotp-plus': 'FreeOTP+', google: 'Google Authenticator',
  lastpass: 'LastPass Authenticator', 'proton-authenticator': 'Proton Authenticator', 'proton-pass': 'Proton Pass', raivo: 'Raivo OTP', steam: 'Steam',
  stratum: 'Stratum', 'totp-authenticator': 'TOTP Authenticator', winauth: 'WinAuth',
};

export function appName(app: AppName): string {
  if (app === 'own') return t('import_app_own');
  return app === 'uri-list' ? t('import_app_list') : PRODUCTS[app];
}

/** Why a file cannot be taken over, and what helps. */
export function failureText(failure: ImportFailure): string {
  switch (failure) {
    case 'not-recognised': return t('import_failed_unknown');
    case 'not-json': return t('import_failed_json');
    case 'truncated': return t('import_failed_truncated');
    case 'damaged': return t('import_failed_damaged');
    case 'empty': return t('import_failed_empty');
    case 'too-large': return t('import_failed_large');
    case 'needs-password': return t('import_password');
    case 'wrong-password': return t('import_failed_password');
    case 'needs-account': return t('import_failed_account');
    case 'no-password-slot': return t('import_failed_slot');
    case 'pgp': return t('import_failed_pgp');
    case 'unsupported-version': return t('import_failed_version');
    case 'unsupported-encryption': return t('import_failed_encryption');
    case 'unsupported-app': return t('import_failed_app');
    case 'asks-for-memory': case 'too-costly': return t('import_failed_costly');
  }
}

/** Why one account stays behind. */
export function skipText(problem: EntryProblem): string {
  switch (problem) {
    case 'no-secret': return t('import_skip_no_secret');
    case 'bad-secret': return t('import_skip_bad_secret');
    case 'bad-digits': return t('import_skip_digits');
    case 'bad-period': return t('import_skip_period');
    case 'bad-counter': return t('import_skip_counter');
    case 'unknown-algorithm': return t('import_skip_algorithm');
    case 'unsupported-type': return t('import_skip_type');
    case 'not-an-otpauth-link': return t('import_skip_link');
    case 'not-decrypted': return t('import_skip_not_decrypted');
    case 'damaged': return t('import_skip_damaged');
    case 'in-trash': return t('import_skip_trash');
  }
}

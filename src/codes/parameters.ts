import { t } from '../shared/i18n';
import type { NewEntry } from '../vault/entry';

/** How the codes of an entry are made, in one line. */
export function parametersOf({ type, digits, period, algorithm }: NewEntry): string {
  if (type === 'steam') return t('add_type_steam');
  return [t('confirm_digits', digits), type === 'hotp' ? t('confirm_hotp') : t('confirm_totp', period), algorithm.replace('SHA', 'SHA-')].join(' · ');
}

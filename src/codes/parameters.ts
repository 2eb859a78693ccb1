import { t } from '../shared/i18n';
import { amountText } from '../shared/intl';
import type { NewEntry } from '../vault/entry';

/** How the codes of an entry are made, in one line. */
export function parametersOf({ type, digits, period, algorithm }: NewEntry): string {
  if (type === 'steam') return t('add_type_steam');
  return [t('confirm_digits', digits), type === 'hotp' ? t('confirm_hotp') : t('confirm_totp', amountText(period, 'second')), algorithm.replace('SHA', 'SHA-')].join(' · ');
}

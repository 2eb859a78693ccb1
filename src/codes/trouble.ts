/** What to say when something could not be saved. */
import { t } from '../shared/i18n';
import { isRefusal } from '../vault/errors';

export function saveTrouble(error: unknown): string {
  if (isRefusal(error, 'no-space')) return t('codes_no_space');
  if (isRefusal(error, 'locked')) return t('codes_locked_title');
  return t('codes_save_failed');
}

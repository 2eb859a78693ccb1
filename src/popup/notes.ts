/** What came of a fill, in words. */
import type { MessageKey } from '../shared/message-key';
import { t } from '../shared/i18n';
import type { FillNote } from '../shared/messages';

const texts: Record<FillNote, MessageKey> = {
  'filled': 'fill_filled', 'filled-submitted': 'fill_filled_submitted', 'locked': 'fill_locked', 'no-vault': 'fill_no_vault', 'no-entry': 'fill_no_entry',
  'several': 'fill_several', 'no-access': 'fill_no_access', 'no-field': 'fill_no_field', 'not-visible': 'fill_not_visible', 'read-only': 'fill_read_only',
  'refused': 'fill_refused', 'too-short': 'fill_too_short', 'sent-code': 'fill_sent_code', 'set-up-page': 'fill_set_up_page', 'cancelled': 'fill_cancelled',
};

export const noteText = (note: FillNote): string => t(texts[note]);

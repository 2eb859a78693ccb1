import type { ReportReading } from '../report/read';
import type { RowFault } from '../report/user';
import { t } from '../shared/i18n';
import type { MessageKey } from '../shared/message-key';
import { VirtualList } from '../ui/virtual-list';

const WHY: Record<RowFault, MessageKey> = {
  'no-name': 'report_why_no_name', 'bad-value': 'report_why_bad_value', 'too-few-columns': 'report_why_columns', duplicate: 'report_why_duplicate', 'not-closed': 'report_why_not_closed', 'not-json': 'report_why_not_json',
};

/** The rows that could not be read, so that none is missing without a word. */
export function Broken({ reading: { broken, brokenCount } }: { reading: ReportReading }) {
  if (brokenCount === 0) return null;
  return (
    <details class="note warn">
      <summary>{t('report_broken', brokenCount)}</summary>
      <VirtualList items={broken} keyOf={({ line, why }) => `${line} ${why}`} label={t('report_broken', brokenCount)} whole={false} row={({ line, why, text }) => <p class="broken">{t('report_line', line, t(WHY[why]))}<br /><code>{text}</code></p>} />
    </details>
  );
}

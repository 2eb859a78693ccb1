/** How many are registered: everybody, guests and administrators apart; by the best method and by method. */
import { methodWord } from '../checklist/words';
import type { Counts as Numbers, Tally } from '../report/tally';
import { isMfa } from '../services/methods';
import type { MethodKind } from '../services/service';
import { t } from '../shared/i18n';
import { numberText } from '../shared/intl';
import type { MessageKey } from '../shared/message-key';

const COLUMNS: readonly (readonly [keyof Numbers, MessageKey])[] = [
  ['total', 'report_total'], ['registered', 'report_registered'], ['notRegistered', 'report_not_registered'], ['notAllowed', 'report_not_allowed'], ['phoneOnly', 'report_phone_only'],
];

export function Counts({ counts }: { counts: Tally }) {
  const rows: [MessageKey, Numbers][] = [['report_everybody', counts.all], ['report_members', counts.members], ['report_guests', counts.guests], ['report_admins', counts.admins]];
  const { byStrength } = counts;
  const strengths: [MessageKey, number][] = [['report_strong', byStrength['phishing-resistant']], ['report_app', byStrength.app], ['report_phone', byStrength.phone], ['report_none', byStrength.none]];
  const methods = (Object.entries(counts.byMethod) as [MethodKind, number][]).filter(([kind]) => isMfa(kind)).sort((a, b) => b[1] - a[1]);
  return (
    <div class="card counts">
      <div class="wide" role="region" aria-label={t('report_title')} tabIndex={0}><table>
        <thead><tr><td />{COLUMNS.map(([key, words]) => <th key={key} scope="col">{t(words)}</th>)}</tr></thead>
        <tbody>{rows.map(([words, numbers]) => <tr key={words}><th scope="row">{t(words)}</th>{COLUMNS.map(([key]) => <td key={key}>{numberText(numbers[key])}</td>)}</tr>)}</tbody>
      </table></div>
      <p><b>{t('report_by_strength')}:</b> {strengths.map(([words, count]) => `${t(words)} ${numberText(count)}`).join(' · ')}</p>
      {methods.length > 0 && <p><b>{t('report_by_method')}:</b> {methods.map(([kind, count]) => `${methodWord(kind)} ${numberText(count)}`).join(' · ')}</p>}
    </div>
  );
}

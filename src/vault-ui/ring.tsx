/** What is left of a code's time, as a ring that empties. Its meaning is told in words to those who can't see it. */
import { t } from '../shared/i18n';
import { amountText } from '../shared/intl';

const AROUND = 2 * Math.PI * 10;
/** Below this many seconds it is better to wait for the next code. */
const LAST = 5;

export function Ring({ left, period }: { left: number; period: number }) {
  return (
    <svg class={`ring ${left <= LAST ? 'last' : ''}`} width="26" height="26" viewBox="0 0 26 26" role="img" aria-label={t('codes_seconds', amountText(left, 'second'))}>
      <circle cx="13" cy="13" r="10" fill="none" stroke="var(--line)" stroke-width="3" />
      <circle cx="13" cy="13" r="10" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" transform="rotate(-90 13 13)"
        stroke-dasharray={`${AROUND * Math.min(1, left / period)} ${AROUND}`} />
    </svg>
  );
}

import { t } from '../shared/i18n';
import { ShieldIcon } from '../ui/icons';
import { startOf } from '../services/methods-of';
import type { CardProps } from './card';

/** The small offer. It never starts by itself, and once declined it does not come back in this tab. */
export function OfferCard({ lead }: CardProps) {
  return (
    <>
      <div class="body" style={{ paddingBlockStart: '18px' }}>
        <div style={{ display: 'flex', gap: '12px', alignItems: 'center' }}><ShieldIcon size={28} /><h2 tabIndex={-1}>{t('offer_title')}</h2></div>
        <p>{t('offer_body')}</p>
      </div>
      <div class="foot end">
        <button type="button" class="button quiet" onClick={lead.dismissOffer}>{t('offer_dismiss')}</button>
        <button type="button" class="button" onClick={() => lead.start(startOf(lead.guides))}>{t('offer_start')}</button>
      </div>
    </>
  );
}

import type { ComponentChildren } from 'preact';
import { t } from '../shared/i18n';
import { CloseIcon, FoldIcon } from '../ui/icons';
import type { CardProps } from './card';

/** The upper line of every card: where one is, fold, stop. */
export function Top({ children, fold, lead }: { children: ComponentChildren } & Pick<CardProps, 'fold' | 'lead'>) {
  return (
    <div class="top">
      {children}
      <span class="space" />
      <button type="button" class="icon" aria-label={t('card_fold')} title={t('card_fold')} onClick={fold}><FoldIcon /></button>
      <button type="button" class="icon" aria-label={t('card_stop')} title={t('card_stop')} onClick={lead.stop}><CloseIcon /></button>
    </div>
  );
}

/** "2 of 5", as bars and as words. */
export function Progress({ number, total }: { number: number; total: number }) {
  return (
    <>
      <span class="dots" style={{ '--steps': total }} aria-hidden="true">
        {Array.from({ length: total }, (_, i) => <b key={i} class={i + 1 < number ? 'done' : i + 1 === number ? 'now' : ''} />)}
      </span>
      <span>{t('card_progress', number, total)}</span>
    </>
  );
}

import { t } from '../shared/i18n';
import type { CardProps } from './card';
import { Top } from './frame';
import { listedName } from './words';

/** The guide's method is in the list already: nothing to do, unless the user wants one more. */
export function AlreadyCard({ stage, lead, fold }: CardProps) {
  if (stage.kind !== 'scene') return null;
  const { guide, run } = stage.scene;
  const have = run.had?.find((method) => guide.registers.includes(method.kind));
  return (
    <>
      <Top fold={fold} lead={lead}><span>{t(guide.title)}</span></Top>
      <div class="body">
        <h2 tabIndex={-1}>{t('already_title')}</h2>
        {have && <p>{t('already_method', listedName(have))}</p>}
      </div>
      <div class="foot end">
        <button type="button" class="button quiet" onClick={lead.addAnother}>{t('already_another')}</button>
        <button type="button" class="button quiet" onClick={() => lead.start('microsoft-work.second-method')}>{t('already_choose')}</button>
        <button type="button" class="button" onClick={lead.stop}>{t('done_finish')}</button>
      </div>
    </>
  );
}

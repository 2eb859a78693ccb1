import { say, t } from '../shared/i18n';
import { secondOf, startOf } from '../services/methods-of';
import type { CardProps } from './card';
import { Top } from './frame';
import { listedName } from './words';

/** The guide's method is there already, or is not to be had: the user chooses how to go on. */
export function AlreadyCard({ stage, lead, fold }: CardProps) {
  if (stage.kind !== 'scene') return null;
  const { guide, run, show } = stage.scene;
  const already = show.kind === 'already';
  const second = secondOf(lead.guides);
  const have = run.had?.find((method) => guide.registers.includes(method.kind));
  return (
    <>
      <Top fold={fold} lead={lead}><span>{say(guide.title)}</span></Top>
      <div class="body">
        <h2 tabIndex={-1}>{t(already ? 'already_title' : 'not_offered_title')}</h2>
        {!already && <p>{t('not_offered_body')}</p>}
        {already && have && <p>{t('already_method', listedName(have))}</p>}
      </div>
      <div class="foot end">
        {already && <button type="button" class="button quiet" data-act="another" onClick={lead.addAnother}>{t('already_another')}</button>}
        {second && <button type="button" data-act="choose" class={`button ${already ? 'quiet' : ''}`} onClick={() => lead.start(already || run.second ? second : startOf(lead.guides))}>{t('already_choose')}</button>}
        {already && <button type="button" class="button" onClick={lead.stop}>{t('done_finish')}</button>}
      </div>
    </>
  );
}

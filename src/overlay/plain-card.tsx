import { say, t } from '../shared/i18n';
import type { CardProps } from './card';
import { Progress, Top } from './frame';
import { titleOf } from './words';

/** Cards without a step to do now: the page loads, is not part of the guide, or is awaited. */
export function PlainCard({ stage, lead, fold }: CardProps) {
  if (stage.kind !== 'scene') return null;
  const { show, guide, observation, aim } = stage.scene;
  const kind = show.kind === 'wait' || show.kind === 'ahead' || show.kind === 'over' ? show.kind : 'lost';
  return (
    <>
      <Top fold={fold} lead={lead}>{show.kind === 'ahead' ? <Progress number={show.number} total={show.total} /> : <span>{say(guide.title)}</span>}</Top>
      <div class="body" style={{ paddingBlockEnd: show.kind === 'ahead' ? '0' : '20px' }}>
        <h2 tabIndex={-1}>{t(`card_${kind}_title`)}</h2>
        <p>{t(`card_${kind}_body`)}</p>
        {show.kind === 'lost' && !observation.languageKnown && <p>{t('card_language')}</p>}
        {show.kind === 'ahead' && show.next && <ul class="steps">{show.next.parts.map((part) => <li key={part.title}>{titleOf(part, part.quote ? (aim?.quote ?? '') : '')}</li>)}</ul>}
      </div>
      {show.kind === 'over' && <div class="foot end"><button type="button" class="button" onClick={lead.stop}>{t('done_finish')}</button></div>}
      {show.kind === 'ahead' && <div class="foot"><button type="button" class="button text" onClick={() => lead.skip(show.step.id, false)}>{t('card_ahead_back')}</button></div>}
    </>
  );
}
